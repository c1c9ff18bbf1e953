package nl.waarborg.weighing;

import org.jspecify.annotations.Nullable;

/**
 * What is known around a signal when it is weighed.
 *
 * @param otherSignals about the same provider, at this authority, in the months that the authority set; 0 while the
 *     provider is not known
 * @param clientsConcerned as the signal says
 * @param capacity places of the open locations of the provider together; absent when none is known
 * @param locations open locations of the provider, of which the capacity is known or not
 */
record Surroundings(
        int otherSignals,
        boolean publiclySensitive,
        @Nullable Integer clientsConcerned,
        @Nullable Integer capacity,
        int locations) {

    WeighingPolicy.Circumstances circumstances() {
        return new WeighingPolicy.Circumstances(otherSignals, publiclySensitive);
    }
}
