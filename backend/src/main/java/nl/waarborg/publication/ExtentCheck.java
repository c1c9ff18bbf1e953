package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.inspectionreport.InspectionReportService;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.protocol.PublicationSettings.PublicationRule;
import nl.waarborg.publication.Publication.Author;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;

/**
 * Sees to it that no more of a report becomes public than the authority allows for its kind (policy framework, 7). The
 * settings of the day count, not those of the day on which the publication was begun: what was decided since must hold.
 */
@ApplicationScoped
class ExtentCheck {

    private final PublicVersion version;
    private final InspectionReportService reports;
    private final AuthoritySettings settings;
    private final Clock clock;

    ExtentCheck(PublicVersion version, InspectionReportService reports, AuthoritySettings settings, Clock clock) {
        this.version = version;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<PublicationRule> rule(InspectionFacts facts) {
        return settings.inForce(facts.authorityId(), clock.today())
                .map(set -> set.publication().rule(kind(facts)));
    }

    /** The report as it is final; 404 before that. */
    Uni<FinalReport> finalReport(InspectionFacts facts) {
        return reports.finalReport(facts.authorityId(), facts.id()).map(found -> found.orElseThrow(Problem::notFound));
    }

    /** Refuses with 400 what is not in the report, or what of it may not become public. */
    Uni<Void> requireWithin(InspectionFacts facts, PublicContent content) {
        return rule(facts)
                .chain(rule -> finalReport(facts).invoke(report -> {
                    PublicContent most = version.copy(report, rule.allowsTexts());
                    refuse(content.addedTo(most), rule.allowsTexts() ? "not-in-report" : "summary-only");
                }))
                .replaceWithVoid();
    }

    /** Leaves out what may no longer become public, before people decide about the rest. */
    Uni<Void> narrow(InspectionFacts facts, Publication publication, Author author) {
        return rule(facts)
                .invoke(rule -> {
                    PublicContent content = version.content(publication);
                    if (!rule.allowsTexts() && !content.isSummary()) {
                        publication.write(version.json(content.summaryAlone()), author);
                    }
                })
                .replaceWithVoid();
    }

    /** Refuses with 409 to publish more than is allowed by now. */
    Uni<Void> requireAllowed(InspectionFacts facts, Publication publication) {
        return rule(facts)
                .invoke(rule -> {
                    if (rule == PublicationRule.NEVER) {
                        throw Problem.of(PublicationProblem.NEVER_PUBLIC);
                    }
                    if (!rule.allowsTexts() && !version.content(publication).isSummary()) {
                        throw Problem.of(PublicationProblem.SUMMARY_ONLY);
                    }
                })
                .replaceWithVoid();
    }

    private static void refuse(List<String> pointers, String code) {
        if (!pointers.isEmpty()) {
            throw Problem.invalid(pointers.stream()
                    .map(pointer -> Violation.of(PublicationApi.class, pointer, code))
                    .toList());
        }
    }

    private static DocumentKind kind(InspectionFacts facts) {
        return facts.aspect() == InspectionAspect.QUALITY
                ? DocumentKind.QUALITY_INSPECTION
                : DocumentKind.LAWFULNESS_INSPECTION;
    }
}
