package nl.waarborg.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.waarborg.investigation.InvestigationContent.Announced;
import nl.waarborg.investigation.InvestigationContent.Fact;
import nl.waarborg.investigation.InvestigationContent.Member;
import nl.waarborg.investigation.InvestigationContent.Staff;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What misses in the report of a provider's investigation (protocol, annex 1): a pure check, all at once. */
final class InvestigationCompleteness {

    private static final String OTHER = "OTHER";

    private final InvestigationContent content;
    private final Asked asked;
    private final List<Violation> missing = new ArrayList<>();

    private InvestigationCompleteness(InvestigationContent content, Asked asked) {
        this.content = content;
        this.asked = asked;
    }

    /**
     * What was ordered, and what is there beside the content.
     *
     * @param independentChair somebody independent must be in the committee
     * @param methods the codes of the methods of analysis in use
     * @param hasFile a file was added since the order
     */
    record Asked(
            InvestigationForm form, boolean independentChair, LocalDate today, Set<String> methods, boolean hasFile) {}

    static List<Violation> check(InvestigationContent content, Asked asked) {
        InvestigationCompleteness check = new InvestigationCompleteness(content, asked);
        if (asked.form() == InvestigationForm.STRUCTURED) {
            check.who();
            check.how();
            check.facts();
            check.context();
        } else if (!asked.hasFile()) {
            check.add("", "own-report-required");
        }
        check.method();
        check.conclusions();
        check.care();
        return List.copyOf(check.missing);
    }

    private void who() {
        need("/clientIndication", content.clientIndication(), "client-indication-required");
        need("/independence", content.independence(), "independence-required");
        List<Member> committee = listed("/committee", content.committee(), "committee-required");
        for (int i = 0; i < committee.size(); i++) {
            need("/committee/" + i + "/function", committee.get(i).function(), "function-required");
        }
        if (asked.independentChair()
                && !committee.isEmpty()
                && committee.stream().noneMatch(member -> Boolean.TRUE.equals(member.independent()))) {
            add("/committee", "independent-chair-required");
        }
        List<Staff> staff = listed("/staffInvolved", content.staffInvolved(), "staff-required");
        for (int i = 0; i < staff.size(); i++) {
            need("/staffInvolved/" + i + "/function", staff.get(i).function(), "function-required");
            need("/staffInvolved/" + i + "/qualifications", staff.get(i).qualifications(), "qualifications-required");
        }
    }

    private void how() {
        need("/interviewed", content.interviewed(), "interviewed-required");
        need("/sources", content.sources(), "sources-required");
        need("/guidelines", content.guidelines(), "guidelines-required");
    }

    private void facts() {
        List<Fact> timeline = listed("/timeline", content.timeline(), "timeline-required");
        for (int i = 0; i < timeline.size(); i++) {
            Fact fact = timeline.get(i);
            if (fact.on() == null) {
                add("/timeline/" + i + "/on", "fact-day-required");
            } else if (fact.on().isAfter(asked.today())) {
                add("/timeline/" + i + "/on", "fact-in-the-future");
            }
            need("/timeline/" + i + "/fact", fact.fact(), "fact-required");
        }
    }

    private void context() {
        need("/carePlan", content.carePlan(), "care-plan-required");
        need("/placeContext", content.placeContext(), "place-context-required");
        need("/riskAssessment", content.riskAssessment(), "risk-assessment-required");
        need("/protocols", content.protocols(), "protocols-required");
        need("/supervision", content.supervision(), "supervision-required");
        need("/coordination", content.coordination(), "coordination-required");
        need("/escalation", content.escalation(), "escalation-required");
        need("/policeOrProsecution", content.policeOrProsecution(), "police-required");
        need("/warningRegister", content.warningRegister(), "warning-register-required");
        need("/analysis", content.analysis(), "analysis-required");
        need("/reactions", content.reactions(), "reactions-required");
    }

    private void method() {
        String method = content.analysisMethod();
        if (isBlank(method)) {
            add("/analysisMethod", "analysis-method-required");
        } else if (!asked.methods().contains(method)) {
            add("/analysisMethod", "unknown-code");
        } else if (OTHER.equals(method)) {
            need("/analysisMethodOther", content.analysisMethodOther(), "analysis-method-other-required");
        }
    }

    private void conclusions() {
        List<String> causes = content.rootCauses() == null ? List.of() : content.rootCauses();
        if (causes.stream().allMatch(InvestigationCompleteness::isBlank)) {
            add("/rootCauses", "root-causes-required");
        }
        need("/conclusions", content.conclusions(), "conclusions-required");
        List<Announced> measures = listed("/measures", content.measures(), "measures-required");
        for (int i = 0; i < measures.size(); i++) {
            Announced measure = measures.get(i);
            need("/measures/" + i + "/description", measure.description(), "measure-required");
            need("/measures/" + i + "/owner", measure.owner(), "measure-owner-required");
            need("/measures/" + i + "/securedHow", measure.securedHow(), "secured-how-required");
            if (measure.dueOn() == null) {
                add("/measures/" + i + "/dueOn", "measure-due-required");
            }
        }
    }

    private void care() {
        need("/aftercare", content.aftercare(), "aftercare-required");
        need("/boardResponse", content.boardResponse(), "board-response-required");
    }

    private <T> List<T> listed(String pointer, @Nullable List<T> list, String code) {
        if (list == null || list.isEmpty()) {
            add(pointer, code);
            return List.of();
        }
        return list;
    }

    private void need(String pointer, @Nullable String text, String code) {
        if (isBlank(text)) {
            add(pointer, code);
        }
    }

    private void add(String pointer, String code) {
        missing.add(Violation.of(InvestigationContent.class, pointer, code));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
