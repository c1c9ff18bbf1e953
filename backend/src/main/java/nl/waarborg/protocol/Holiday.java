package nl.waarborg.protocol;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.term.DayOff;
import org.jspecify.annotations.Nullable;

/** A day that is no working day beside those that the law itself names. One that was added by mistake stays, as removed. */
@Entity
class Holiday {

    @Id
    UUID id;

    /** Whose day it is; absent for a day equated by royal decree that the product ships, which counts for everybody. */
    @Nullable
    UUID authorityId;

    LocalDate date;

    String name;

    @Enumerated(EnumType.STRING)
    HolidayApi.Kind kind;

    String source;

    String addedByName;

    Instant addedAt;

    @Nullable
    String removedByName;

    @Nullable
    Instant removedAt;

    @Nullable
    String removalReason;

    protected Holiday() {}

    Holiday(UUID authorityId, HolidayApi.NewHoliday request, String addedByName, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.date = request.date();
        this.name = request.name();
        this.kind = request.kind();
        this.source = request.source();
        this.addedByName = addedByName;
        this.addedAt = when;
    }

    void remove(String reason, String byName, Instant when) {
        removalReason = reason;
        removedByName = byName;
        removedAt = when;
    }

    DayOff dayOff() {
        return kind == HolidayApi.Kind.EQUATED ? DayOff.equated(date, source) : DayOff.ofAuthority(date, name, source);
    }
}
