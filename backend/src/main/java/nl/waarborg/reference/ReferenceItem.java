package nl.waarborg.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One choice of a list: of the product, or added by an authority. Its code never changes; a choice ends, it is not removed. */
@Entity
class ReferenceItem {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    ReferenceList list;

    /** The authority that added it; absent for what the product ships. */
    @Nullable
    UUID authorityId;

    String code;

    String labelNl;

    String labelEn;

    @Nullable
    String hintNl;

    @Nullable
    String hintEn;

    /** For a nature the nature group. */
    @Nullable
    String itemGroup;

    int sort;

    LocalDate validFrom;

    /** The last day on which it can be chosen. */
    @Nullable
    LocalDate validUntil;

    @Version
    int version;

    protected ReferenceItem() {}

    ReferenceItem(ReferenceList list, UUID authorityId, ReferenceApi.ReferenceItemRequest request) {
        this.id = Ids.next();
        this.list = list;
        this.authorityId = authorityId;
        this.code = request.code();
        describe(request);
    }

    /** Changes all but the code. */
    void describe(ReferenceApi.ReferenceItemRequest request) {
        labelNl = request.labelNl();
        labelEn = request.labelEn();
        hintNl = request.hintNl();
        hintEn = request.hintEn();
        itemGroup = request.group();
        sort = request.sortOrLast();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
    }

    boolean isChosenOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean belongsTo(@Nullable UUID authority) {
        return authorityId != null && authorityId.equals(authority);
    }
}
