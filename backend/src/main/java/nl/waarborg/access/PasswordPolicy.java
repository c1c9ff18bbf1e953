package nl.waarborg.access;

import java.util.List;
import java.util.Locale;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;

/**
 * Which passwords are too easy to guess, beside those that are too short: few different characters, or the words that an
 * attacker tries first. No rule about kinds of characters (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordPolicy {

    private static final int FEWEST_DIFFERENT = 6;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> FIRST_TRIED =
            List.of("waarborg", "welkom01", "welkom123", "wachtwoord123", "password123", "qwerty", "123456");

    private PasswordPolicy() {}

    static void require(String password, String email, String pointer) {
        String small = password.toLowerCase(Locale.ROOT);
        String mailbox = Account.normalised(email).split("@", 2)[0];
        boolean guessable = small.chars().distinct().count() < FEWEST_DIFFERENT
                || FIRST_TRIED.stream().anyMatch(small::contains)
                || mailbox.length() >= SHORTEST_WORD && small.contains(mailbox);
        if (guessable) {
            throw Problem.invalid(Violation.of(PasswordPolicy.class, pointer, "common-password"));
        }
    }
}
