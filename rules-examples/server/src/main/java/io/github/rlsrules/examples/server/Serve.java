package io.github.rlsrules.examples.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rls-server",
        description = {
            "Serves the rules: CDS Hooks, FHIR operations, and a page to try. It keeps nothing and calls nobody.",
            "On this machine alone it asks nobody who he is; anywhere else it answers only whom it is told to trust."
        })
final class Serve implements Callable<Integer> {
    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; this machine alone unless given.")
    private String host;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on; 0 for any that is free.")
    private int port;

    @Option(names = "--url", description = "Address under which others call it: what a token must be meant for.")
    private @Nullable String url;

    @Option(
            names = "--trust",
            paramLabel = "ISSUER=FILE",
            description = "An issuer of tokens, and a file with its JSON Web Key Set. No key is ever fetched.")
    private Map<String, Path> trusted = new LinkedHashMap<>();

    @Option(
            names = "--origin",
            description = "A site whose pages may call it from a browser, such as https://ehr.example.")
    private Set<String> origins = new LinkedHashSet<>();

    @Option(names = "--page", description = "Serve the page to try beyond this machine, too.")
    private boolean page;

    @Option(
            names = "--per-second",
            defaultValue = "50",
            description = "How often one address may ask in a second, over some time.")
    private int perSecond;

    @Option(names = "--number", description = "A number for help at once, as people are to read it.")
    private List<String> numbers = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say this.")
    private boolean help;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Serve() {}

    public static void main(String... args) {
        CommandLine line = new CommandLine(new Serve());
        line.setExecutionExceptionHandler((e, command, result) -> {
            command.getErr().println(e.getMessage()); // of what was set: nobody has sent anything yet
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = new Settings(
                host,
                port,
                url,
                trusted,
                origins,
                page,
                numbers,
                Settings.Limits.STANDARD.perSecond(perSecond),
                Clock.system(ZoneId.systemDefault()));
        CountDownLatch stopped = new CountDownLatch(1);
        Server server = Server.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.println("http://" + host + ":" + server.port() + "/");
        stopped.await();
        return 0;
    }
}
