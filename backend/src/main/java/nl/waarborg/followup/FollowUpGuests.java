package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.followup.FollowUpApi.OutcomeRequest;
import nl.waarborg.guest.Guest;
import nl.waarborg.guest.GuestApi.GuestAnswerRequest;
import nl.waarborg.guest.GuestApi.GuestPage;
import nl.waarborg.guest.GuestMatter;
import nl.waarborg.guest.GuestProblem;
import nl.waarborg.guest.GuestRoom;
import nl.waarborg.guest.MatterSettings;
import nl.waarborg.shared.problem.Problem;

/** Opens what was passed on for a party outside. */
@ApplicationScoped
class FollowUpGuests implements GuestRoom {

    private final FollowUpRepository followUps;
    private final FollowUpAnswers answers;
    private final FollowUpSteps steps;
    private final MatterSettings settings;
    private final CaseFileService cases;

    FollowUpGuests(
            FollowUpRepository followUps,
            FollowUpAnswers answers,
            FollowUpSteps steps,
            MatterSettings settings,
            CaseFileService cases) {
        this.followUps = followUps;
        this.answers = answers;
        this.steps = steps;
        this.settings = settings;
        this.cases = cases;
    }

    @Override
    public GuestMatter matter() {
        return GuestMatter.FOLLOW_UP;
    }

    @Override
    public Uni<GuestPage> show(Guest guest) {
        return open(followUps.seen(guest.subjectId()))
                .chain(followUp -> settings.of(List.of(followUp)).map(setting -> page(followUp, setting)));
    }

    @Override
    public Uni<Void> saveDraft(Guest guest, String text) {
        return open(followUps.hold(guest.subjectId())).chain(followUp -> steps.keep(guest.actor(), followUp, text));
    }

    /** Saying it twice is saying it once. */
    @Override
    public Uni<Void> acknowledge(Guest guest) {
        return open(followUps.hold(guest.subjectId()))
                .chain(followUp -> followUp.state == FollowUpState.OPEN
                        ? steps.acknowledge(guest.actor(), followUp)
                        : Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Void> answer(Guest guest, GuestAnswerRequest answer) {
        return open(followUps.hold(guest.subjectId()))
                .chain(followUp ->
                        steps.complete(guest.actor(), followUp, new OutcomeRequest(answer.text(), answer.files())));
    }

    private Uni<FollowUp> open(Uni<FollowUp> loaded) {
        return loaded.chain(followUp -> cases.facts(followUp.caseId).map(file -> {
            if (!followUp.state.isOpen() || !file.open()) {
                throw Problem.of(GuestProblem.GUEST_LINK_NOT_VALID);
            }
            return followUp;
        }));
    }

    private GuestPage page(FollowUp followUp, MatterSettings.Setting setting) {
        return new GuestPage(
                GuestMatter.FOLLOW_UP,
                setting.file(followUp).number(),
                setting.provider(followUp),
                setting.authority(followUp),
                followUp.openedByName,
                followUp.openedAt,
                followUp.task,
                setting.term(followUp).dueOn(),
                null,
                answers.draft(followUp),
                followUp.acknowledgeBy,
                followUp.acknowledgedAt);
    }
}
