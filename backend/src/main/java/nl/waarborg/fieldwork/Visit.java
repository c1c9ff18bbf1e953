package nl.waarborg.fieldwork;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.waarborg.fieldwork.FieldworkApi.VisitRequest;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A visit of an inspection, planned or held. */
@Entity
class Visit {

    @Id
    UUID id;

    @Version
    int version;

    UUID inspectionId;
    LocalDate visitedOn;

    @Nullable
    LocalTime fromTime;

    @Nullable
    LocalTime untilTime;

    String place;
    String[] spokenTo;

    /** It took place. */
    boolean held;

    String recordedBy;
    Instant recordedAt;
    Instant changedAt;

    protected Visit() {}

    Visit(UUID inspectionId, VisitRequest told, Actor who, Instant when) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.recordedBy = who.name();
        this.recordedAt = when;
        tell(told, when);
    }

    /** What was held is not planned again. */
    void tell(VisitRequest told, Instant when) {
        if (held && !told.held()) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        visitedOn = told.visitedOn();
        fromTime = told.fromTime();
        untilTime = told.untilTime();
        place = told.place().strip();
        spokenTo = told.spokenTo().stream().map(String::strip).toArray(String[]::new);
        held = told.held();
        changedAt = when;
    }

    /** A visit that is to be a surprise is told to the provider only when it was held. */
    boolean isForProvider(boolean announced) {
        return announced || held;
    }

    Trace trace() {
        return new Trace(visitedOn, held, List.of(spokenTo).size());
    }

    /** What the trail keeps of it. */
    record Trace(LocalDate visitedOn, boolean held, int spokenTo) {}
}
