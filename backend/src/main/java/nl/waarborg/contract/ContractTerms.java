package nl.waarborg.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed.
 *
 * @param law code of the list LAWS
 * @param provisions codes of the list PROVISIONS, at least one
 * @param products what exactly, in the words of the contract
 * @param funding code of the list FUNDINGS
 * @param validUntil the last day; absent as long as no end is agreed
 * @param note of the contract manager
 */
@Embeddable
record ContractTerms(
        String law,
        String[] provisions,
        @Nullable String products,
        String funding,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String note) {

    static ContractTerms of(ContractApi.ContractRequest request) {
        return new ContractTerms(
                request.law(),
                request.provisions().stream().distinct().toArray(String[]::new),
                request.products(),
                request.funding(),
                request.validFrom(),
                request.validUntil(),
                request.note());
    }

    ContractTerms until(LocalDate lastDay) {
        return new ContractTerms(law, provisions, products, funding, validFrom, lastDay, note);
    }

    List<String> provisionCodes() {
        return List.of(provisions);
    }
}
