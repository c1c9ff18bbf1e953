package nl.waarborg.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.Participant;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;

/** Words a letter: its template, with what the features know and what was typed in the step. */
@ApplicationScoped
class LetterWriter {

    private static final TypeReference<List<LetterRecipient>> RECIPIENTS = new TypeReference<>() {};

    private final LetterTemplates templates;
    private final List<LetterFields> features;
    private final CaseFileService cases;
    private final AuthorityService authorities;
    private final ProviderService providers;
    private final ObjectMapper mapper;
    private final Clock clock;

    LetterWriter(
            LetterTemplates templates,
            @All List<LetterFields> features,
            CaseFileService cases,
            AuthorityService authorities,
            ProviderService providers,
            ObjectMapper mapper,
            Clock clock) {
        this.templates = templates;
        this.features = features;
        this.cases = cases;
        this.authorities = authorities;
        this.providers = providers;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What was typed wins over what features know. */
    Uni<LetterText> write(CaseFacts facts, LetterKind kind, String writer, Map<String, String> typed) {
        return around(facts.authorityId(), facts.requireMayBecomeKnown(), writer)
                .invoke(fields -> fields.put("number", facts.number()))
                .chain(fields -> ask(facts, kind, typed, 0, fields))
                .map(fields -> fill(kind, fields, typed));
    }

    /** The letter with which a case with a provider begins: there is no number yet, and no feature knows of it. */
    Uni<LetterText> writeFirst(
            UUID authorityId, UUID providerId, LetterKind kind, String writer, Map<String, String> typed) {
        return around(authorityId, providerId, writer).map(fields -> fill(kind, fields, typed));
    }

    private Uni<Map<String, String>> around(UUID authorityId, UUID providerId, String writer) {
        return authorities
                .find(authorityId)
                .chain(authority -> providers.find(providerId).map(provider -> {
                    Map<String, String> fields = new HashMap<>();
                    fields.put("authority", authority.name());
                    fields.put("provider", provider.name());
                    fields.put("writer", writer);
                    fields.put("today", clock.today().toString());
                    return fields;
                }));
    }

    private LetterText fill(LetterKind kind, Map<String, String> fields, Map<String, String> typed) {
        fields.putAll(typed);
        return templates.fill(kind, fields);
    }

    /** Those who take part for the provider; the provider itself when nobody is named. */
    Uni<List<LetterRecipient>> recipients(CaseFacts facts) {
        return cases.participants(facts.id()).chain(participants -> {
            List<LetterRecipient> named = participants.stream()
                    .filter(participant -> participant.part() != Participant.Part.CONTACT)
                    .map(participant ->
                            new LetterRecipient(participant.name(), participant.email(), participant.language()))
                    .distinct()
                    .toList();
            return named.isEmpty()
                    ? itself(facts.requireMayBecomeKnown())
                    : Uni.createFrom().item(named);
        });
    }

    /** The provider as a whole, as long as nobody takes part for it. */
    Uni<List<LetterRecipient>> itself(UUID providerId) {
        return providers
                .find(providerId)
                .map(provider -> List.of(new LetterRecipient(provider.name(), provider.email(), Language.NL)));
    }

    private Uni<Map<String, String>> ask(
            CaseFacts facts, LetterKind kind, Map<String, String> typed, int feature, Map<String, String> fields) {
        if (feature == features.size()) {
            return Uni.createFrom().item(fields);
        }
        return features.get(feature).fields(facts, kind, typed).chain(more -> {
            fields.putAll(more);
            return ask(facts, kind, typed, feature + 1, fields);
        });
    }

    String notices(List<LetterRecipient> recipients) {
        try {
            return mapper.writeValueAsString(recipients.stream()
                    .filter(recipient -> recipient.email() != null)
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<LetterRecipient> notices(String json) {
        try {
            return mapper.readValue(json, RECIPIENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
