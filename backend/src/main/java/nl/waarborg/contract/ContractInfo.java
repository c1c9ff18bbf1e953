package nl.waarborg.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as the rooms above know it.
 *
 * @param validUntil the last day; absent as long as no end is agreed
 */
public record ContractInfo(
        UUID id,
        UUID authorityId,
        UUID providerId,
        String law,
        List<String> provisions,
        String funding,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static ContractInfo of(Contract contract) {
        ContractTerms terms = contract.terms;
        return new ContractInfo(
                contract.id,
                contract.authorityId,
                contract.providerId,
                terms.law(),
                terms.provisionCodes(),
                terms.funding(),
                terms.validFrom(),
                terms.validUntil());
    }

    /** Whether it holds on a day. */
    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
