package nl.waarborg.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about contracts. */
public final class ContractApi {

    private ContractApi() {}

    /** A contract to add, or what it should say. */
    public record ContractRequest(
            @NotBlank @Size(max = 60) String law,
            @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 60) String> provisions,
            @Nullable @Size(max = 2000) String products,
            @NotBlank @Size(max = 60) String funding,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable @Size(max = 2000) String note) {}

    /** The last day on which it holds, and why it ends. */
    public record EndingRequest(
            @NotNull LocalDate validUntil,
            @NotBlank @Size(max = 2000) String reason) {}

    /** How it stood after a change. */
    public record ChangeAnswer(
            Instant at,
            String by,
            ContractChange.Kind kind,
            String law,
            List<String> provisions,
            @Nullable String products,
            String funding,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String note,
            @Nullable String reason) {

        static ChangeAnswer of(ContractChange change) {
            ContractTerms terms = change.terms;
            return new ChangeAnswer(
                    change.at,
                    change.byName,
                    change.kind,
                    terms.law(),
                    terms.provisionCodes(),
                    terms.products(),
                    terms.funding(),
                    terms.validFrom(),
                    terms.validUntil(),
                    terms.note(),
                    change.reason);
        }
    }

    /**
     * A contract with how it came to be, newest first.
     *
     * @param current whether it holds today
     * @param ended whether it was ended by hand, after which it stays as it is
     */
    public record ContractAnswer(
            UUID id,
            String law,
            List<String> provisions,
            @Nullable String products,
            String funding,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String note,
            @Nullable String endedReason,
            boolean current,
            boolean ended,
            List<ChangeAnswer> changes,
            int version)
            implements Versioned {

        static ContractAnswer of(Contract contract, List<ContractChange> changes, LocalDate today) {
            ContractTerms terms = contract.terms;
            return new ContractAnswer(
                    contract.id,
                    terms.law(),
                    terms.provisionCodes(),
                    terms.products(),
                    terms.funding(),
                    terms.validFrom(),
                    terms.validUntil(),
                    terms.note(),
                    contract.endedReason,
                    ContractInfo.of(contract).isValidOn(today),
                    contract.endedReason != null,
                    changes.stream()
                            .filter(change -> change.contractId.equals(contract.id))
                            .map(ChangeAnswer::of)
                            .toList(),
                    contract.version);
        }
    }

    public record Contracts(List<ContractAnswer> items) {}
}
