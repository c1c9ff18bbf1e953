package nl.waarborg.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The period in which an authority serves a municipality. */
@Entity
class ServedMunicipality {

    @Id
    UUID id;

    UUID authorityId;

    String municipalityCode;

    LocalDate validFrom;

    /** The last day. */
    @Nullable
    LocalDate validUntil;

    protected ServedMunicipality() {}

    ServedMunicipality(UUID authorityId, String municipalityCode, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.municipalityCode = municipalityCode;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    boolean isServedOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (validUntil == null || !validUntil.isBefore(from)) && (until == null || !validFrom.isAfter(until));
    }

    void end(LocalDate lastDay) {
        validUntil = lastDay;
    }
}
