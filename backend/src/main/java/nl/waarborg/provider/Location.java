package nl.waarborg.provider;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A place where a provider gives care. It is closed, never removed: cases point at it. */
@Entity
class Location {

    @Id
    UUID id;

    UUID providerId;

    String name;

    /** In the trade register, see {@link KvkNumber}. */
    @Nullable
    String branchNumber;

    @Nullable
    String street;

    @Nullable
    String houseNumber;

    @Nullable
    String postcode;

    @Nullable
    String city;

    String municipalityCode;

    String[] provisions;

    @Nullable
    Integer capacity;

    /** Who stays there must not be found, as in a women's refuge: the address is for those who handle cases. */
    boolean protectedAddress;

    /** The first day on which no care is given here. */
    @Nullable
    LocalDate closedOn;

    Instant createdAt;

    @Version
    int version;

    protected Location() {}

    Location(UUID providerId, ProviderApi.LocationRequest request, Instant when) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.createdAt = when;
        describe(request);
        moveTo(request);
    }

    /** Changes all but the address. */
    void describe(ProviderApi.LocationRequest request) {
        name = request.name();
        branchNumber = request.branchNumber();
        municipalityCode = request.municipalityCode();
        provisions = request.provisionCodes().toArray(String[]::new);
        capacity = request.capacity();
        closedOn = request.closedOn();
    }

    /** Changes the address and whether it is protected: for those who may see it. */
    void moveTo(ProviderApi.LocationRequest request) {
        street = request.street();
        houseNumber = request.houseNumber();
        postcode = request.postcode();
        city = request.city();
        protectedAddress = request.isProtected();
    }
}
