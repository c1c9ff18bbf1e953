package nl.waarborg.provider;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about providers and their locations. */
public final class ProviderApi {

    /**
     * A provider to enter or change.
     *
     * @param personalBudgetClients how many clients are known to have a personal budget here; absent where nobody knows
     * @param authorityId for which authority: only the administrator of the installation names it
     */
    public record ProviderRequest(
            @NotBlank @Size(max = 300) String name,

            @Nullable @Pattern(regexp = KvkNumber.ENTERPRISE, message = "kvk-number")
            String kvkNumber,

            @NotNull ProviderKind kind,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Valid Contact boardChair,
            @Nullable @Valid Contact contact,
            @Nullable Boolean personalBudget,

            @Nullable @Min(value = 0, message = "budget-clients") @Max(value = 10000, message = "budget-clients")
            Integer personalBudgetClients,

            @Nullable UUID authorityId) {

        /** Clients can't have a personal budget with who gives no care from one. */
        public boolean contradictsItself() {
            return !givesPersonalBudgetCare() && personalBudgetClients != null && personalBudgetClients > 0;
        }

        boolean givesPersonalBudgetCare() {
            return Boolean.TRUE.equals(personalBudget);
        }
    }

    /** What a provider changes of itself. */
    public record OwnProviderRequest(
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone,
            @Nullable @Valid Contact boardChair,
            @Nullable @Valid Contact contact) {}

    /** A location to add or change. */
    public record LocationRequest(
            @NotBlank @Size(max = 300) String name,

            @Nullable @Pattern(regexp = KvkNumber.BRANCH, message = "branch-number")
            String branchNumber,

            @Nullable @Size(max = 120) String street,
            @Nullable @Size(max = 20) String houseNumber,

            @Nullable @Pattern(regexp = "[1-9][0-9]{3} ?[A-Z]{2}")
            String postcode,

            @Nullable @Size(max = 80) String city,
            @NotNull @Pattern(regexp = "GM[0-9]{4}") String municipalityCode,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 60) String> provisions,
            @Nullable @Min(0) @Max(10000) Integer capacity,
            @Nullable Boolean protectedAddress,
            @Nullable LocalDate closedOn) {

        List<String> provisionCodes() {
            return provisions == null ? List.of() : provisions;
        }

        boolean isProtected() {
            return Boolean.TRUE.equals(protectedAddress);
        }
    }

    /** A location; without its address for who may not see it. */
    public record LocationAnswer(
            UUID id,
            String name,
            @Nullable String branchNumber,
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String city,
            String municipalityCode,
            String municipalityName,
            List<String> provisions,
            @Nullable Integer capacity,
            boolean protectedAddress,
            @Nullable LocalDate closedOn,
            int version)
            implements Versioned {

        static LocationAnswer of(Location location, String municipalityName, boolean withAddress) {
            return new LocationAnswer(
                    location.id,
                    location.name,
                    location.branchNumber,
                    withAddress ? location.street : null,
                    withAddress ? location.houseNumber : null,
                    withAddress ? location.postcode : null,
                    withAddress ? location.city : null,
                    location.municipalityCode,
                    municipalityName,
                    List.of(location.provisions),
                    location.capacity,
                    location.protectedAddress,
                    location.closedOn,
                    location.version);
        }
    }

    /** An authority by name. */
    public record AuthorityRef(UUID id, String name) {}

    /** A provider with its locations, and the authorities that the reader may know of. */
    public record ProviderAnswer(
            UUID id,
            String name,
            @Nullable String kvkNumber,
            ProviderKind kind,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Contact boardChair,
            @Nullable Contact contact,
            boolean personalBudget,
            @Nullable Integer personalBudgetClients,
            List<LocationAnswer> locations,
            List<AuthorityRef> authorities,
            int version)
            implements Versioned {}

    /** That an authority works with a provider. */
    record Link(UUID authorityId) {}

    /**
     * A provider in the register's list.
     *
     * @param contract whether the caller's authority has a contract with it today; only for who may know
     */
    public record ProviderSummary(
            UUID id,
            String name,
            @Nullable String kvkNumber,
            ProviderKind kind,
            int locationCount,
            List<String> municipalities,
            boolean personalBudget,
            @Nullable Integer personalBudgetClients,
            @Nullable Boolean contract) {}

    private ProviderApi() {}
}
