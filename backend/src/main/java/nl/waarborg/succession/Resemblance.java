package nl.waarborg.succession;

import org.jspecify.annotations.Nullable;

/**
 * What two providers have in common, as the register says it; absent where they have not.
 *
 * @param boardChair the name of the board chair of both, written as with the one that is looked at
 * @param email an address that both give, whoever of theirs reads it
 * @param phone a number that both give
 * @param address postcode and house number of a location of both; never a protected one
 * @param branchNumber a branch in the trade register (KVK) that both name
 * @param nameSimilarity of the two names without accents and capitals, 0 to 1 (trigrams that both have)
 */
record Resemblance(
        @Nullable String boardChair,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String branchNumber,
        double nameSimilarity) {}
