package nl.waarborg.publication;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;
import static nl.waarborg.publication.PublicationState.CORRECTING;
import static nl.waarborg.publication.PublicationState.CORRECTION_PROPOSED;
import static nl.waarborg.publication.PublicationState.FROZEN;
import static nl.waarborg.publication.PublicationState.NOT_PUBLISHED;
import static nl.waarborg.publication.PublicationState.PREPARING;
import static nl.waarborg.publication.PublicationState.PROPOSED;
import static nl.waarborg.publication.PublicationState.PUBLISHED;
import static nl.waarborg.publication.PublicationState.WAITING;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.access.Role;

/** What is done on the way to the public: by the name in the trail, by whom, and in which states. */
enum PublicationAction {
    BEGIN("beginPublication", EnumSet.noneOf(PublicationState.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    BEGIN_SUMMARY(
            "beginInvestigationSummary",
            EnumSet.noneOf(PublicationState.class),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    BEGIN_ANNUAL(
            "beginAnnualReport",
            EnumSet.noneOf(PublicationState.class),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    SAVE("savePublication", EnumSet.of(PREPARING, CORRECTING), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    CLEAR("clearFinding", EnumSet.of(PREPARING, CORRECTING), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ASK_VIEW("askProviderView", EnumSet.of(PREPARING), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    GIVE_VIEW("giveProviderView", EnumSet.of(PREPARING), PROVIDER_USER),
    PROPOSE("proposePublication", EnumSet.of(PREPARING, CORRECTING), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    DECIDE(
            "decidePublication",
            EnumSet.of(PROPOSED, CORRECTION_PROPOSED),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    RECONSIDER("reconsiderPublication", EnumSet.of(NOT_PUBLISHED), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    FREEZE("freezePublication", EnumSet.of(WAITING), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    RESUME("resumePublication", EnumSet.of(FROZEN), COORDINATOR),
    CORRECT("correctPublication", EnumSet.of(PUBLISHED), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    DISCARD_CORRECTION(
            "discardCorrection",
            EnumSet.of(CORRECTING, CORRECTION_PROPOSED),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    WITHDRAW("withdrawPublication", EnumSet.of(PUBLISHED, CORRECTING, CORRECTION_PROPOSED), SUPERVISOR, COORDINATOR),
    PUBLISH("", EnumSet.noneOf(PublicationState.class)),
    HOLD("", EnumSet.noneOf(PublicationState.class)),
    EXPIRE("", EnumSet.noneOf(PublicationState.class)),
    PROTECT("", EnumSet.noneOf(PublicationState.class)),
    REMAKE("", EnumSet.noneOf(PublicationState.class)),
    READ("getPublication", EnumSet.noneOf(PublicationState.class)),
    LIST("listPublications", EnumSet.noneOf(PublicationState.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);

    private final String operationId;
    private final Set<PublicationState> states;
    private final Set<Role> roles;

    PublicationAction(String operationId, Set<PublicationState> states, Role... roles) {
        this.operationId = operationId;
        this.states = states;
        this.roles = Set.of(roles);
    }

    String operationId() {
        return operationId;
    }

    Set<Role> roles() {
        return roles;
    }

    boolean fits(PublicationState state) {
        return states.contains(state);
    }
}
