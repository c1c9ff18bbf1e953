package nl.waarborg.decision;

import java.util.UUID;

/** Where a decision is taken: in a meeting, about an item of its agenda. */
public record DecisionPlace(UUID meetingId, UUID agendaItemId) {}
