package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.guest.Guest;
import nl.waarborg.guest.GuestApi.GuestAnswerRequest;
import nl.waarborg.guest.GuestApi.GuestPage;
import nl.waarborg.guest.GuestMatter;
import nl.waarborg.guest.GuestProblem;
import nl.waarborg.guest.GuestRoom;
import nl.waarborg.guest.MatterSettings;
import nl.waarborg.shared.problem.Problem;

/** Opens a question for somebody outside. */
@ApplicationScoped
class InquiryGuests implements GuestRoom {

    private final InquiryRepository inquiries;
    private final ReceivedAnswers answers;
    private final ReplyService replies;
    private final MatterSettings settings;
    private final CaseFileService cases;

    InquiryGuests(
            InquiryRepository inquiries,
            ReceivedAnswers answers,
            ReplyService replies,
            MatterSettings settings,
            CaseFileService cases) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.replies = replies;
        this.settings = settings;
        this.cases = cases;
    }

    @Override
    public GuestMatter matter() {
        return GuestMatter.INQUIRY;
    }

    @Override
    public Uni<GuestPage> show(Guest guest) {
        return open(inquiries.seen(guest.subjectId()))
                .chain(inquiry -> settings.of(List.of(inquiry)).map(setting -> page(inquiry, setting)));
    }

    @Override
    public Uni<Void> saveDraft(Guest guest, String text) {
        return open(inquiries.hold(guest.subjectId())).chain(inquiry -> replies.keep(guest.actor(), inquiry, text));
    }

    /** Nobody asks whether a question was seen: an answer says so. */
    @Override
    public Uni<Void> acknowledge(Guest guest) {
        return Uni.createFrom().failure(Problem.of(GuestProblem.GUEST_LINK_NOT_VALID));
    }

    @Override
    public Uni<Void> answer(Guest guest, GuestAnswerRequest answer) {
        return open(inquiries.hold(guest.subjectId()))
                .chain(inquiry -> replies.answered(guest.actor(), inquiry, answer.text(), answer.files(), List.of()));
    }

    private Uni<Inquiry> open(Uni<Inquiry> loaded) {
        return loaded.chain(inquiry -> cases.facts(inquiry.caseId).map(file -> {
            if (!inquiry.isOpen() || !file.open()) {
                throw Problem.of(GuestProblem.GUEST_LINK_NOT_VALID);
            }
            return inquiry;
        }));
    }

    private GuestPage page(Inquiry inquiry, MatterSettings.Setting setting) {
        return new GuestPage(
                GuestMatter.INQUIRY,
                setting.file(inquiry).number(),
                setting.provider(inquiry),
                setting.authority(inquiry),
                inquiry.askedByName,
                inquiry.askedAt,
                inquiry.question,
                setting.term(inquiry).dueOn(),
                null,
                answers.draft(inquiry),
                null,
                null);
    }
}
