package io.github.rlsrules.examples.server;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.SelfTest;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens until it is closed, and then lets what is under way end. It logs that something failed, never what was sent. */
final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * @throws IllegalArgumentException if what was set would let in anybody who can reach this machine
     * @throws IllegalStateException if the rules do not do here what they did where they were built
     */
    static Server start(Settings settings) {
        if (!settings.isLoopback() && settings.trusted().isEmpty()) {
            throw new IllegalArgumentException("beyond this machine it needs somebody whom it trusts: --trust");
        }
        if (!settings.trusted().isEmpty() && settings.url() == null) {
            throw new IllegalArgumentException("it needs to know for which address a token has to be meant: --url");
        }
        if (settings.limits().perSecond() < 1) {
            throw new IllegalArgumentException("nobody could ask anything: --per-second");
        }
        CompletableFuture<SelfTest> testing = CompletableFuture.supplyAsync(RlsRules::selfTest);
        RlsRules rules = RlsRules.standard();
        Javalin javalin = Javalin.create(config -> configure(config, settings, rules));
        SelfTest test = testing.join();
        if (!test.isPassed()) {
            throw new IllegalStateException("the rules do not work here: " + test.problems());
        }
        javalin.start();
        Thread warming = new Thread(Fhir::warmUp, "warm-up"); // the first record need not wait for it
        warming.setDaemon(true);
        warming.start();
        return new Server(javalin);
    }

    /** What is served, such as {@code GET /health}. */
    Set<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> Set.of(HandlerType.GET, HandlerType.POST).contains(endpoint.method))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, Settings settings, RlsRules rules) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.limits().bytes();
        config.http.prefer405over404 = true;
        config.http.defaultContentType = Json.TYPE;
        listen(config, settings);
        Entrance entrance = new Entrance(settings);
        config.routes.before(entrance::enter);
        config.routes.after(entrance::leave);
        config.routes.exception(Refusal.class, (refusal, call) -> answer(call, refusal.status(), refusal.told()));
        config.routes.exception(HttpResponseException.class, (e, call) -> {
            if (e.getStatus() == 413) {
                hearOut(call, settings.limits().bytes());
            }
            answer(call, e.getStatus(), said(e.getStatus()));
        });
        config.routes.error(408, call -> answer(call, 408, said(408)));
        config.routes.exception(Exception.class, (e, call) -> {
            LOG.error("{} {} failed: {}", call.method(), call.endpoint().path, where(e));
            answer(call, 500, said(500));
        });
        new FhirOperations(rules, settings).addTo(config.routes);
        new CdsHooks(rules, settings).addTo(config.routes);
        if (settings.isLoopback() || settings.page()) {
            new PageApi(rules, settings).addTo(config.routes);
        }
        config.routes.get("/openapi.json", call -> PageApi.send(call, "openapi.json"));
        config.routes.get("/health", call -> Json.answer(call, health(rules)));
    }

    private static void listen(JavalinConfig config, Settings settings) {
        Settings.Limits limits = settings.limits();
        config.jetty.threadPool = new QueuedThreadPool(limits.atOnce() + 8, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(limits.silence().toMillis());
        });
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(settings.host());
            connector.setPort(settings.port());
            connector.setIdleTimeout(limits.silence().toMillis());
            return connector;
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(limits.goodbye().toMillis());
            server.setErrorHandler(Server::refuse);
            server.insertHandler(new GracefulHandler());
            server.insertHandler(new Deadline(limits.whole()));
        });
    }

    private static Map<String, Object> health(RlsRules rules) {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", "UP");
        health.put("rulebook", rules.rulebook().id());
        health.put("rules", rules.rulebook().rules().size());
        health.put("upSeconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - STARTED));
        return health;
    }

    private static final long STARTED = System.nanoTime();

    /** Who is cut off while he still sends may never read why. A body of any length is not waited for. */
    private static void hearOut(Context call, int most) {
        try {
            call.bodyInputStream().skip(4L * most);
        } catch (IOException e) {
            LOG.debug("who sent too much went away, or was too slow");
        }
    }

    private static void answer(Context call, int status, String said) {
        if (status == 401) {
            call.header("WWW-Authenticate", "Bearer");
        }
        if (FhirOperations.isFor(call.path())) {
            FhirOperations.refuse(call, status, said);
            return;
        }
        call.status(status);
        Json.answer(call, Map.of("status", status, "error", said));
    }

    /** What is no request at all never comes to the routes. Jetty's own page would tell what was sent. */
    private static boolean refuse(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put("Content-Type", Json.TYPE);
        Content.Sink.write(response, true, Json.write(Map.of("status", status, "error", said(status))), callback);
        return true;
    }

    private static String said(int status) {
        return switch (status) {
            case 400 -> "this cannot be read";
            case 404 -> "there is nothing here";
            case 405 -> "this is asked for in another way";
            case 408 -> "this took too long to come";
            case 413, 414, 431 -> "this is too large";
            case 500 -> "this failed here; nothing may be concluded from it";
            default -> "this is not answered";
        };
    }

    /** Of what kind and where, for a message may hold what somebody sent. */
    private static String where(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
