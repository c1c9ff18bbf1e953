package nl.waarborg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

    @Test
    void a_code_has_five_groups_of_four_signs_that_nobody_mistakes() {
        byte[] random = new byte[ReceiptCode.BYTES];
        Arrays.fill(random, (byte) 0xff);

        assertThat(ReceiptCode.of(random).inGroups()).isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assertThat(ReceiptCode.of(new byte[ReceiptCode.BYTES]).inGroups()).isEqualTo("0000-0000-0000-0000-0000");
    }

    @Test
    void each_of_its_hundred_bits_counts() {
        Set<String> codes = new HashSet<>();
        for (int bit = 0; bit < 100; bit++) {
            byte[] random = new byte[ReceiptCode.BYTES];
            random[bit / 8] |= (byte) (1 << 7 - bit % 8);
            codes.add(ReceiptCode.of(random).signs());
        }
        assertThat(codes).hasSize(100).doesNotContain("0".repeat(20));
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[ReceiptCode.BYTES];
            random.nextBytes(bytes);
            ReceiptCode code = ReceiptCode.of(bytes);
            assertThat(ReceiptCode.typed(code.inGroups())).contains(code);
            assertThat(ReceiptCode.typed("  " + code.signs().toLowerCase(java.util.Locale.ROOT) + " "))
                    .contains(code);
            assertThat(ReceiptCode.typed(
                            code.inGroups().replace('0', 'o').replace('1', 'l').replace("-", " – ")))
                    .contains(code);
        }
    }

    @Test
    void what_can_be_no_code_is_none() {
        assertThat(ReceiptCode.typed("")).isEmpty();
        assertThat(ReceiptCode.typed("0000-0000-0000-0000-000")).isEmpty();
        assertThat(ReceiptCode.typed("0000-0000-0000-0000-00000")).isEmpty();
        assertThat(ReceiptCode.typed("UUUU-0000-0000-0000-0000")).isEmpty();
    }

    @Test
    void a_code_never_says_itself() {
        assertThat(ReceiptCode.of(new byte[ReceiptCode.BYTES])).hasToString("ReceiptCode");
    }
}
