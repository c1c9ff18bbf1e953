package nl.waarborg.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void the_same_content_has_the_same_hash_however_it_was_written_down() {
        ReportContent one = Contents.of("{\"kind\": \"CALAMITY\", \"law\": \"WMO\"}", form -> {});
        ReportContent other = Contents.of("{\"law\":\"WMO\",\"persons\":null,\"kind\":\"CALAMITY\"}", form -> {});
        assertThat(ContentHash.of(one, Contents.JSON)).hasSize(64).isEqualTo(ContentHash.of(other, Contents.JSON));
    }

    @Test
    void one_other_letter_makes_another_hash() {
        ReportContent changed = Contents.calamity(form -> form.put("aftercare", "Gesprek met de groep!"));
        assertThat(ContentHash.of(changed, Contents.JSON))
                .isNotEqualTo(ContentHash.of(Contents.calamity(), Contents.JSON));
    }

    @Test
    void the_canonical_form_is_what_the_documentation_says() throws Exception {
        ReportContent content = Contents.of("{\"law\": \"WMO\", \"kind\": \"CALAMITY\"}", form -> {});
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest("{\"kind\":\"CALAMITY\",\"law\":\"WMO\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(ContentHash.of(content, Contents.JSON))
                .isEqualTo(java.util.HexFormat.of().formatHex(digest));
    }
}
