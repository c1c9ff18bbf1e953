package nl.waarborg.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the installation. */
final class SystemApi {

    /**
     * @param mailServer false where mail is caught and shown instead of sent
     * @param today the product's own day, in Europe/Amsterdam
     */
    record SystemFacts(
            String version,
            boolean demo,
            @Nullable List<DemoAccounts.DemoAccount> demoAccounts,
            @Nullable String demoPassword,
            boolean malwareScanner,
            boolean mailServer,
            SessionSettings.Mode signIn,
            LocalDate today) {}

    private SystemApi() {}
}
