package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.waarborg.report.ReportContent.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Where it happened, as filed. */
@Embeddable
class FiledPlace {

    @Enumerated(EnumType.STRING)
    @Nullable
    PlaceKind placeKind;

    @Nullable
    UUID locationId;

    @Nullable
    String placeDescription;

    @Nullable
    String municipalityCode;

    @Nullable
    String authorityReason;

    boolean outsideRegion;

    @Nullable
    String otherProviders;

    protected FiledPlace() {}

    FiledPlace(
            ReportContent content,
            @Nullable UUID locationId,
            @Nullable String municipalityCode,
            boolean outsideRegion) {
        this.placeKind = content.placeKind();
        this.locationId = locationId;
        this.placeDescription = content.placeDescription();
        this.municipalityCode = municipalityCode;
        this.authorityReason = content.authorityReason();
        this.outsideRegion = outsideRegion;
        this.otherProviders = content.otherProviders();
    }

    /** What the team knows of the place while nothing is filed yet. */
    static FiledPlace asked(@Nullable UUID locationId, @Nullable String municipalityCode) {
        FiledPlace place = new FiledPlace();
        place.locationId = locationId;
        place.municipalityCode = municipalityCode;
        return place;
    }
}
