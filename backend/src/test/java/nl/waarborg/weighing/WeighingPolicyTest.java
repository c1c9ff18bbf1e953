package nl.waarborg.weighing;

import static nl.waarborg.protocol.Extent.SMALL;
import static nl.waarborg.protocol.Seriousness.DEVELOPMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.weighing.WeighingFactor.Kind;
import nl.waarborg.weighing.WeighingPolicy.Circumstances;
import nl.waarborg.weighing.WeighingPolicy.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of weighing, cell by cell. */
class WeighingPolicyTest {

    /**
     * Every cell of the matrix that authorities begin with and of that of Groningen. Five letters tell the proposal: by
     * the matrix alone, with one earlier signal, with two, with public sensitivity, and with both where two steps are
     * allowed.
     */
    @ParameterizedTest(name = "{0}: {1}, {2} gives {3}")
    @CsvSource({
        "RRR ROO OGG, LIFE_THREATENING, LARGE, RRRRR",
        "RRR ROO OGG, LIFE_THREATENING, MEDIUM, RRRRR",
        "RRR ROO OGG, LIFE_THREATENING, SMALL, RRRRR",
        "RRR ROO OGG, BASIC_SAFETY, LARGE, RRRRR",
        "RRR ROO OGG, BASIC_SAFETY, MEDIUM, OORRR",
        "RRR ROO OGG, BASIC_SAFETY, SMALL, OORRR",
        "RRR ROO OGG, DEVELOPMENT, LARGE, OORRR",
        "RRR ROO OGG, DEVELOPMENT, MEDIUM, GGOOR",
        "RRR ROO OGG, DEVELOPMENT, SMALL, GGOOR",
        "RRR RRO OOG, LIFE_THREATENING, LARGE, RRRRR",
        "RRR RRO OOG, LIFE_THREATENING, MEDIUM, RRRRR",
        "RRR RRO OOG, LIFE_THREATENING, SMALL, RRRRR",
        "RRR RRO OOG, BASIC_SAFETY, LARGE, RRRRR",
        "RRR RRO OOG, BASIC_SAFETY, MEDIUM, RRRRR",
        "RRR RRO OOG, BASIC_SAFETY, SMALL, OORRR",
        "RRR RRO OOG, DEVELOPMENT, LARGE, OORRR",
        "RRR RRO OOG, DEVELOPMENT, MEDIUM, OORRR",
        "RRR RRO OOG, DEVELOPMENT, SMALL, GGOOR",
    })
    void a_cell_gives_its_priority_and_factors_raise_it(
            String matrix, Seriousness seriousness, Extent extent, String expected) {
        Circumstances[] around = {
            new Circumstances(0, false),
            new Circumstances(1, false),
            new Circumstances(2, false),
            new Circumstances(0, true),
            new Circumstances(2, true)
        };
        for (int i = 0; i < around.length; i++) {
            WeighingSettings settings = Matrices.settings(matrix, i == around.length - 1 ? 2 : 1);
            assertThat(WeighingPolicy.propose(settings, seriousness, extent, around[i])
                            .priority())
                    .as("with %s", around[i])
                    .isEqualTo(Matrices.priority(expected.charAt(i)));
        }
    }

    @Test
    void factors_together_raise_no_more_steps_than_the_authority_lets_them() {
        Circumstances both = new Circumstances(5, true);

        assertThat(WeighingPolicy.propose(Matrices.settings(Matrices.DEFAULT, 1), DEVELOPMENT, SMALL, both)
                        .priority())
                .isEqualTo(Priority.ORANGE);
        assertThat(WeighingPolicy.propose(Matrices.settings(Matrices.DEFAULT, 2), DEVELOPMENT, SMALL, both)
                        .priority())
                .isEqualTo(Priority.RED);
    }

    @Test
    void what_an_authority_lets_not_count_is_shown_and_raises_nothing() {
        WeighingSettings none = Matrices.settings(Matrices.DEFAULT, 2, false, false);
        Proposal proposal = WeighingPolicy.propose(none, DEVELOPMENT, SMALL, new Circumstances(9, true));

        assertThat(proposal.priority()).isEqualTo(Priority.GREEN);
        assertThat(proposal.factors())
                .extracting(WeighingFactor::kind, WeighingFactor::value, WeighingFactor::raises)
                .containsExactly(tuple(Kind.EARLIER_SIGNALS, 9, false), tuple(Kind.PUBLIC_SENSITIVITY, 1, false));
    }

    @Test
    void the_account_tells_each_step() {
        Proposal proposal = WeighingPolicy.propose(
                Matrices.settings(Matrices.DEFAULT, 1), DEVELOPMENT, SMALL, new Circumstances(3, false));

        assertThat(proposal.fromMatrix()).isEqualTo(Priority.GREEN);
        assertThat(proposal.steps()).isEqualTo(1);
        assertThat(proposal.priority()).isEqualTo(Priority.ORANGE);
        assertThat(proposal.factors())
                .containsExactly(
                        new WeighingFactor(Kind.EARLIER_SIGNALS, 3, 2, 12),
                        new WeighingFactor(Kind.PUBLIC_SENSITIVITY, 0, 1, null));
    }

    @Provide
    Arbitrary<WeighingSettings> anySettings() {
        return Combinators.combine(
                        Arbitraries.of('R', 'O', 'G').list().ofSize(9),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((cells, steps, earlier, publicly) -> {
                    StringBuilder matrix = new StringBuilder();
                    cells.forEach(matrix::append);
                    return Matrices.settings(
                            matrix.insert(6, ' ').insert(3, ' ').toString(), steps, earlier, publicly);
                });
    }

    @Property
    void raisingNeverLowers(
            @ForAll("anySettings") WeighingSettings settings,
            @ForAll Seriousness seriousness,
            @ForAll Extent extent,
            @ForAll @IntRange(max = 60) int earlier,
            @ForAll boolean sensitive) {
        Priority bare = settings.priority(seriousness, extent);
        Priority proposed = priority(settings, seriousness, extent, earlier, sensitive);

        assertThat(proposed).isGreaterThanOrEqualTo(bare);
        assertThat(proposed.ordinal() - bare.ordinal()).isLessThanOrEqualTo(settings.mostSteps());
        assertThat(priority(settings, seriousness, extent, earlier + 1, sensitive))
                .isGreaterThanOrEqualTo(proposed);
        assertThat(priority(settings, seriousness, extent, earlier, true)).isGreaterThanOrEqualTo(proposed);
    }

    private static Priority priority(
            WeighingSettings settings, Seriousness seriousness, Extent extent, int earlier, boolean sensitive) {
        return WeighingPolicy.propose(settings, seriousness, extent, new Circumstances(earlier, sensitive))
                .priority();
    }
}
