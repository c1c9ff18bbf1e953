package nl.waarborg.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.waarborg.access.Role;
import nl.waarborg.contract.ContractApi;
import nl.waarborg.protocol.ProtocolSettings;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.provider.ProviderApi.LocationRequest;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.succession.SuccessionKind;
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
            @Nullable Integer personalBudgetClients,
            List<String> authorities,
            List<LocationRequest> locations) {}

    /**
     * Somebody who signs in.
     *
     * @param place the code of an authority, the key of a provider, or {@link #INSTALLATION}
     */
    record PersonData(String email, String name, String place, Set<Role> roles) {}

    /** What an authority agreed with a provider. */
    record ContractData(String authority, String provider, ContractApi.ContractRequest terms) {}

    /** One provider that went on as another, both by key. */
    record SuccessionData(
            String authority,
            String predecessor,
            String successor,
            SuccessionKind kind,
            LocalDate happenedOn,
            String reason) {}

    /**
     * What a team tells of a year.
     *
     * @param writtenAgo working days before the present of the demo; a colleague decides on the next
     */
    record AnnualReportData(
            String team,
            String writer,
            String decider,
            int year,
            int writtenAgo,
            String summary,
            List<SectionData> sections,
            String considerations) {}

    record SectionData(String heading, String text) {}

    final List<AuthorityData> authorities;
    final List<ProviderData> providers;
    final List<PersonData> people;
    final List<StoryData> stories;
    final List<SignalStoryData> signals;
    final List<SignalStoryData.MeetingData> meetings;
    final List<InspectionStoryData> inspections;
    final List<AnnualReportData> annualReports;
    final List<ContractData> contracts;
    final List<SuccessionData> successions;

    DemoData(ObjectMapper mapper) {
        authorities = List.of(read(mapper, "authorities.json", AuthorityData[].class));
        providers = List.of(read(mapper, "providers.json", ProviderData[].class));
        people = List.of(read(mapper, "people.json", PersonData[].class));
        stories = Stream.of("reports-2020.json", "reports-now.json")
                .flatMap(file -> Arrays.stream(read(mapper, file, StoryData[].class)))
                .toList();
        signals = List.of(read(mapper, "signals-now.json", SignalStoryData[].class));
        meetings = List.of(read(mapper, "meetings.json", SignalStoryData.MeetingData[].class));
        inspections = List.of(read(mapper, "inspections.json", InspectionStoryData[].class));
        annualReports = List.of(read(mapper, "annual-reports.json", AnnualReportData[].class));
        contracts = List.of(read(mapper, "contracts.json", ContractData[].class));
        successions = List.of(read(mapper, "successions.json", SuccessionData[].class));
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
