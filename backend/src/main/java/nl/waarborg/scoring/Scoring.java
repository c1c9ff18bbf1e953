package nl.waarborg.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.scoring.ScoringApi.ChoiceRequest;
import nl.waarborg.shared.Actor;

/** What one inspection measures. */
@Entity
class Scoring {

    @Id
    UUID inspectionId;

    UUID frameworkVersionId;

    @Enumerated(EnumType.STRING)
    ProviderGroup providerGroup;

    @Enumerated(EnumType.STRING)
    CareFunding funding;

    String chosenByName;
    Instant chosenAt;

    @Version
    int version;

    protected Scoring() {}

    Scoring(UUID inspectionId) {
        this.inspectionId = inspectionId;
    }

    void choose(ChoiceRequest choice, Actor who, Instant when) {
        frameworkVersionId = choice.frameworkVersionId();
        providerGroup = choice.providerGroup();
        funding = choice.funding();
        chosenByName = who.name();
        chosenAt = when;
    }

    /** The version as it goes over the line, where 0 stands for no choice at all. */
    int shownVersion() {
        return version + 1;
    }

    Trace trace() {
        return new Trace(frameworkVersionId, providerGroup, funding);
    }

    record Trace(UUID frameworkVersionId, ProviderGroup providerGroup, CareFunding funding) {}
}
