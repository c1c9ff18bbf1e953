package nl.waarborg.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarborg.access.Role;
import nl.waarborg.protocol.ProtocolSettings;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.provider.ProviderApi.LocationRequest;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** What the demo holds, as it stands in the files beside this class. */
@Singleton
class DemoData {

    static final String INSTALLATION = "INSTALLATION";

    /** An authority with what its protocol sets otherwise than a new one starts with. */
    record AuthorityData(
            String code,
            String name,
            String email,
            String phone,
            List<String> municipalities,
            String reason,
            Map<TermKind, ProtocolSettings.TermSetting> terms,
            ProtocolSettings.@Nullable Reminders reminders,
            List<ProtocolSettings.InformedParty> informedOnReceipt,
            List<String> reportKinds,
            List<String> lawsReceived,
            @Nullable WeighingSettings weighing) {}

    record ProviderData(
            String key,
            String name,
            ProviderKind kind,
            boolean personalBudget,
            List<String> authorities,
            List<LocationRequest> locations) {}

    /**
     * Somebody who signs in.
     *
     * @param place the code of an authority, the key of a provider, or {@link #INSTALLATION}
     */
    record PersonData(String email, String name, String place, Set<Role> roles) {}

    final List<AuthorityData> authorities;
    final List<ProviderData> providers;
    final List<PersonData> people;
    final List<StoryData> stories;

    DemoData(ObjectMapper mapper) {
        authorities = List.of(read(mapper, "authorities.json", AuthorityData[].class));
        providers = List.of(read(mapper, "providers.json", ProviderData[].class));
        people = List.of(read(mapper, "people.json", PersonData[].class));
        stories = Stream.of("reports-2020.json", "reports-now.json")
                .flatMap(file -> Arrays.stream(read(mapper, file, StoryData[].class)))
                .toList();
    }

    ProviderData provider(String key) {
        return providers.stream()
                .filter(provider -> provider.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T read(ObjectMapper mapper, String file, Class<T> type) {
        try (InputStream stream = Objects.requireNonNull(DemoData.class.getResourceAsStream(file), file)) {
            return mapper.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
