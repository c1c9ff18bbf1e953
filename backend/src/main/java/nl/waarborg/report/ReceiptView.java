package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** Tells the receipt of a report; its files are those that were filed with it, not what was added later. */
@ApplicationScoped
class ReceiptView {

    private final ReportContents contents;
    private final AuthorityService authorities;
    private final ProviderService providers;
    private final DeadlineService deadlines;

    ReceiptView(
            ReportContents contents,
            AuthorityService authorities,
            ProviderService providers,
            DeadlineService deadlines) {
        this.contents = contents;
        this.authorities = authorities;
        this.providers = providers;
        this.deadlines = deadlines;
    }

    Uni<Receipt> of(Report report, Language language) {
        return deadlines.ofCase(report.id).chain(terms -> of(report, terms, language));
    }

    /** @param terms of the report */
    Uni<Receipt> of(Report report, List<DeadlineFacts> terms, Language language) {
        if (report.filedAt == null || report.filedBy == null || report.contentHash == null) {
            throw Problem.notFound();
        }
        return authorities
                .find(report.authorityId)
                .chain(authority -> providers
                        .find(report.providerId)
                        .map(provider -> new Receipt(
                                report.id,
                                report.number,
                                report.formerKind == null ? report.kind : report.formerKind,
                                report.filedAt,
                                report.filedBy,
                                report.contentHash,
                                authority.name(),
                                provider.name(),
                                contents.files(report),
                                FilingTerms.tell(report.term, language),
                                confirmation(terms))));
    }

    private static @Nullable LocalDate confirmation(List<DeadlineFacts> terms) {
        return terms.stream()
                .filter(term -> term.kind() == TermKind.RECEIPT_CONFIRMATION)
                .map(DeadlineFacts::dueOn)
                .findFirst()
                .orElse(null);
    }
}
