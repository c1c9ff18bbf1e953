package nl.waarborg.demo;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Counts in the database what the demo left there. */
@ApplicationScoped
class DemoSurvey {

    /** The reports of 2020 of Noord- en Midden-Drenthe. */
    private static final String OF_2020 =
            "(select r.* from report r join case_file c on c.id = r.id where c.number like 'NMD-2020-%') r";

    private final Pool pool;

    DemoSurvey(Pool pool) {
        this.pool = pool;
    }

    /** Every mail that was not withheld, and every notice of a letter that could still leave. */
    long mailsThatLeave() {
        return count("select count(*) from outbox_message where state <> 'WITHHELD'") + count("""
                        select count(*) from letter l join case_file c on c.id = l.case_id
                        where l.noticed_at is null and c.embargo_since is null""");
    }

    long reportsOf2020() {
        return count("select count(*) from " + OF_2020);
    }

    long openReportsOf2020() {
        return count("select count(*) from " + OF_2020 + " where r.status <> 'CLOSED'");
    }

    long providersWithReports(int atLeast) {
        return count("select count(*) from (select r.provider_id from " + OF_2020 + " group by 1 having count(*) >= "
                + atLeast + ") p");
    }

    Map<String, Integer> by(String column) {
        return counts("select r." + column + ", count(*) from " + OF_2020 + " group by 1");
    }

    Map<String, Integer> byAction() {
        return counts("""
                select case when i.report_id is null then 'CONVERSATION' else 'PROVIDER_INVESTIGATION' end, count(*)
                from %s left join investigation i on i.report_id = r.id group by 1""".formatted(OF_2020));
    }

    /** What the first review of each investigation said. */
    Map<String, Integer> byFirstJudgement() {
        return counts("""
                select f.judgement, count(*) from (
                    select distinct on (v.report_id) v.judgement
                    from investigation_review v join %s on r.id = v.report_id
                    order by v.report_id, v.reviewed_at) f
                group by 1""".formatted(OF_2020));
    }

    Map<String, Integer> presentReportsByStatus() {
        return counts("""
                select r.status, count(*) from report r join case_file c on c.id = r.id
                where c.number not like 'NMD-2020-%' group by 1""");
    }

    long drafts() {
        return count("select count(*) from report_draft where requested_report_id is null");
    }

    long missedDeadlines() {
        return count("select count(*) from deadline where state = 'MISSED'");
    }

    private Map<String, Integer> counts(String query) {
        Map<String, Integer> counts = new TreeMap<>();
        pool.query(query)
                .execute()
                .await()
                .indefinitely()
                .forEach(row -> counts.put(row.getString(0), row.getInteger(1)));
        return counts;
    }

    private long count(String query) {
        return pool.query(query)
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }
}
