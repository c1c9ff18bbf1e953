package nl.waarborg.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be called without signing in, one reviewed line per door (security design, finding 11): fewer than ten. */
class PublicDoorsTest {

    private static final Map<String, Set<String>> REVIEWED = Map.of(
            "a session begins, goes on and ends", Set.of("signIn", "refreshSession", "signOut"),
            "one-time links set a password", Set.of("requestPasswordReset", "inspectOneTimeLink", "redeemOneTimeLink"),
            "what the sign-in pages must know", Set.of("getSystem"),
            "caught mail, in a trial or on the machine itself", Set.of("listCaughtMail"),
            "somebody outside answers an inquiry with a link that expires",
                    Set.of(
                            "inspectGuestLink",
                            "saveGuestDraft",
                            "addGuestFile",
                            "acknowledgeGuestLink",
                            "answerGuestLink"),
            "the public form for signals", Set.of("getSignalForm", "uploadSignalFile", "sendPublicSignal"),
            "the source of a signal comes back with a receipt code",
                    Set.of("openSourceConversation", "answerAsSource"));

    @Test
    void nothing_is_open_to_everybody_but_what_was_reviewed() {
        Set<String> open = Endpoint.all().stream()
                .filter(endpoint -> endpoint.roles().equals(Set.of("ANONYMOUS")))
                .map(Endpoint::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reviewed =
                REVIEWED.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isEqualTo(reviewed);
        assertThat(List.copyOf(REVIEWED.keySet())).hasSizeLessThan(10);
    }
}
