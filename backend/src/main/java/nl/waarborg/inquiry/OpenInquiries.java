package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.ClosingCondition;
import nl.waarborg.shared.problem.Violation;

/** A case is not closed while an answer may still come: it is waited for, or the question is withdrawn. */
@ApplicationScoped
class OpenInquiries implements ClosingCondition {

    private final InquiryRepository inquiries;

    OpenInquiries(InquiryRepository inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Uni<List<Violation>> obstacles(CaseFacts facts) {
        return inquiries
                .openOf(facts.id())
                .map(open ->
                        open == 0 ? List.of() : List.of(Violation.of(InquiryApi.class, "/inquiries", "inquiry-open")));
    }
}
