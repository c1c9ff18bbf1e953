package nl.waarborg.inquiry;

import java.time.LocalDate;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Who may do what with a question. */
final class InquiryPolicy {

    private InquiryPolicy() {}

    /** Whether the caller was asked: by name, or as coordinator of the authority that was. */
    static boolean isAsked(Caller caller, Inquiry inquiry) {
        return switch (inquiry.kind) {
            case COLLEAGUE -> caller.accountId().equals(inquiry.accountId) && caller.worksFor(inquiry.authorityId);
            case AUTHORITY ->
                inquiry.askedAuthorityId != null
                        && caller.worksFor(inquiry.askedAuthorityId)
                        && caller.has(Role.COORDINATOR);
            case OUTSIDER -> false;
        };
    }

    /** The operationIds open to the team that asked. */
    static List<String> actionsOfTeam(SeenCase seen, Inquiry inquiry) {
        return inquiry.isOpen() && seen.facts().open()
                ? List.of("sendInquiryAgain", "extendInquiry", "withdrawInquiry")
                : List.of();
    }

    /** The operationIds open to whoever was asked. */
    static List<String> actionsOfAsked(Inquiry inquiry, boolean caseOpen) {
        return inquiry.isOpen() && caseOpen
                ? List.of("saveInquiryDraft", "answerInquiry", "declineInquiry")
                : List.of();
    }

    static void requireOpen(SeenCase seen) {
        if (!seen.facts().open()) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    /** A term lies ahead: a date that is over can't be asked of anybody. */
    static void requireAhead(@Nullable LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw Problem.invalid(Violation.of(InquiryApi.class, "/until", "in-the-past"));
        }
    }

    /** Only an authority shares what it has on a provider. */
    static void requireMayShare(Inquiry inquiry, InquiryApi.ReplyRequest reply) {
        if (!reply.shared().isEmpty() && inquiry.kind != AskedKind.AUTHORITY) {
            throw Problem.invalid(Violation.of(InquiryApi.class, "/shared", "nothing-to-share"));
        }
    }
}
