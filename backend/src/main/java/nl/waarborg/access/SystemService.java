package nl.waarborg.access;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells what screens must know about the installation before anybody has signed in. */
@ApplicationScoped
class SystemService {

    private final String version;
    private final boolean demo;
    private final boolean mailIsCaught;
    private final List<DemoAccounts> demoAccounts;
    private final List<MalwareScanning> scanning;
    private final SessionSettings settings;
    private final Clock clock;

    SystemService(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "waarborg.mail.caught", defaultValue = "false") boolean mailIsCaught,
            @All List<DemoAccounts> demoAccounts,
            @All List<MalwareScanning> scanning,
            SessionSettings settings,
            Clock clock) {
        this.version = version;
        this.demo = demo;
        this.mailIsCaught = mailIsCaught;
        this.demoAccounts = demoAccounts;
        this.scanning = scanning;
        this.settings = settings;
        this.clock = clock;
    }

    SystemApi.SystemFacts describe() {
        DemoAccounts accounts = demo && !demoAccounts.isEmpty() ? demoAccounts.getFirst() : null;
        return new SystemApi.SystemFacts(
                version,
                demo,
                accounts == null ? null : accounts.all(),
                accounts == null ? null : accounts.password(),
                scanning.stream().anyMatch(MalwareScanning::hasScanner),
                !mailIsCaught,
                settings.mode(),
                clock.today());
    }
}
