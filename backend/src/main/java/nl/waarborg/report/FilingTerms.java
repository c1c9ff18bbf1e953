package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.ProtocolSettings.StartsFrom;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.report.FilingTerm.CountedFrom;
import nl.waarborg.report.ReportApi.Timeliness;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermSettings;
import org.jspecify.annotations.Nullable;

/** Judges whether a report is in time by what the receiving authority has set, and says so in words. */
@ApplicationScoped
class FilingTerms {

    private static final Texts TEXTS = Texts.besides(FilingTerms.class);

    private final AuthoritySettings settings;
    private final TermSettings terms;

    FilingTerms(AuthoritySettings settings, TermSettings terms) {
        this.settings = settings;
        this.terms = terms;
    }

    /** The term of a report by phone holds where staff record it because the digital way failed (protocol step 1). */
    static TermKind kind(ReportContent content, boolean byStaff) {
        return byStaff && Filled.in(content.digitalNotPossibleReason())
                ? TermKind.REPORT_BY_PHONE
                : TermKind.REPORT_FILING;
    }

    /**
     * No judgement for kinds without a filing term, or before the day of the event is told.
     *
     * @param day on which it is filed; for what came in by phone the day of the call, as staff noted it
     */
    Uni<@Nullable FilingTerm> judge(
            UUID authorityId, @Nullable ReportKind reported, ReportContent content, boolean byStaff, LocalDate day) {
        LocalDate event = content.endedOn();
        if (reported == null || !reported.hasFilingTerm() || event == null) {
            return Uni.createFrom().nullItem();
        }
        LocalDate filedOn = byStaff && content.receivedOn() != null ? content.receivedOn() : day;
        TermKind kind = kind(content, byStaff);
        return settings.inForce(authorityId, event).chain(set -> {
            TermSetting setting = set.term(kind);
            CountedFrom from = setting.startsFrom() == StartsFrom.DISCOVERY ? CountedFrom.DISCOVERY : CountedFrom.EVENT;
            LocalDate start = FilingTerm.startOf(content, from);
            return terms.rule(authorityId, setting.family(), start)
                    .chain(rule -> terms.calendar(authorityId, setting.family())
                            .map(calendar -> FilingTerm.judge(
                                    from,
                                    start,
                                    filedOn,
                                    kind == TermKind.REPORT_BY_PHONE,
                                    setting.term(),
                                    rule,
                                    calendar)));
        });
    }

    static @Nullable Timeliness tell(@Nullable FilingTerm term, Language language) {
        if (term == null || term.countedFrom == null) {
            return null;
        }
        boolean late = Boolean.TRUE.equals(term.filedLate);
        boolean byPhone = Boolean.TRUE.equals(term.filedByPhone);
        int days = term.filingWorkingDays == null ? 0 : term.filingWorkingDays;
        Map<String, Object> words = new HashMap<>();
        words.put("start", day(term.countedFromOn, language));
        words.put("filed", day(term.filedOn, language));
        words.put("due", day(term.filingDueOn, language));
        words.put("days", TEXTS.get(language, counted(days), Map.of("days", days)));
        String key = "timeliness." + term.countedFrom + (byPhone ? ".phone" : "") + (late ? ".late" : ".in-time");
        return new Timeliness(
                days, late, term.filingDueOn, term.countedFrom.name(), byPhone, TEXTS.get(language, key, words));
    }

    private static String counted(int days) {
        return switch (days) {
            case 0 -> "no-working-day";
            case 1 -> "working-day";
            default -> "working-days";
        };
    }

    private static String day(@Nullable LocalDate date, Language language) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(date);
    }
}
