package nl.waarborg.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Contents as a provider would send them, and the facts beside them. */
final class Contents {

    static final UUID LOCATION = new UUID(7, 1);
    static final UUID AUTHORITY = new UUID(7, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Contents() {}

    /** A calamity of which everything is told. */
    static ReportContent calamity() {
        return calamity(form -> {});
    }

    static ReportContent calamity(Consumer<ObjectNode> change) {
        return of("""
                {"kind": "CALAMITY", "placeKind": "LOCATION", "locationId": "%s", "law": "WMO",
                 "provision": "SHELTERED_HOUSING", "funding": "ZIN", "occurredOn": "2026-03-02",
                 "occurredAtTime": "14:30", "discoveredOn": "2026-03-03", "nature": "INJURY",
                 "whatHappened": "Cliënt viel van de trap.", "harmSeverity": "SERIOUS",
                 "harmDescription": "Gebroken heup.", "immediateActions": "112 gebeld.",
                 "otherClientsSafe": "Niemand anders liep gevaar.", "aftercare": "Gesprek met de groep.",
                 "persons": [{"role": "CLIENT", "name": "Proef Client", "birthDate": "1980-05-01", "gender": "MALE"},
                             {"role": "STAFF", "function": "Begeleider"}],
                 "contactPerson": {"name": "Proef Persoon 1", "email": "contact@voorbeeldzorg.example"},
                 "boardChair": {"name": "Proef Persoon 2", "phone": "0592 000 000"}}
                """.formatted(LOCATION), change);
    }

    static ReportContent of(String json, Consumer<ObjectNode> change) {
        try {
            ObjectNode form = (ObjectNode) JSON.readTree(json);
            change.accept(form);
            return JSON.treeToValue(form, ReportContent.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static FilingFacts facts() {
        return facts(false, AUTHORITY);
    }

    static FilingFacts facts(boolean byStaff, UUID proposed) {
        return new FilingFacts(
                TODAY,
                byStaff,
                true,
                "GM0106",
                proposed,
                true,
                EnumSet.allOf(ReportKind.class),
                Map.of(
                        "municipalities", Set.of("GM0106"),
                        "laws", Set.of("WMO"),
                        "provisions", Set.of("SHELTERED_HOUSING"),
                        "fundings", Set.of("ZIN"),
                        "natures", Set.of("INJURY", "OTHER"),
                        "harm-severities", Set.of("SERIOUS"),
                        "informed-parties", Set.of("IGJ")));
    }
}
