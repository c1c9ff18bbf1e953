package nl.waarborg.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Something said about a measure; kept for good. */
@Entity
class MeasureProgress {

    @Id
    UUID id;

    UUID measureId;

    @Enumerated(EnumType.STRING)
    ProgressKind kind;

    String text;
    String byName;
    boolean byProvider;
    Instant saidAt;

    protected MeasureProgress() {}

    MeasureProgress(UUID measureId, ProgressKind kind, String text, Actor who, Instant when) {
        this.id = Ids.next();
        this.measureId = measureId;
        this.kind = kind;
        this.text = text.strip();
        this.byName = who.name();
        this.byProvider = who.kind() == Actor.Kind.PROVIDER;
        this.saidAt = when;
    }

    /** Under an embargo the provider knows its own words and what was said before. */
    boolean isKnownUntil(@Nullable Instant until) {
        return until == null || byProvider || !saidAt.isAfter(until);
    }

    MeasureApi.Progress shown() {
        return new MeasureApi.Progress(saidAt, byName, kind.name(), text);
    }
}
