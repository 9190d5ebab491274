package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much a card costs beside a constant of the same server, and whether the heap stays as it is. Numbers of one run only compare with each other. */
class LoadTest {
    private static final int SECONDS = Integer.getInteger("load.seconds", 15);
    private static final int SOAK = Integer.getInteger("soak.seconds", 180);
    private static final int CALLERS = 4;
    private static final int ROUNDS = 3;
    private static final Settings.Limits MANY = new Settings.Limits(
            1024 * 1024, 1_000_000, 16, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(5));

    /** What a while of calling came to. */
    private record Measured(double perSecond, double p50, double p99, int failed) {
        static Measured middle(List<Measured> some) {
            return some.stream()
                    .sorted(java.util.Comparator.comparingDouble(Measured::perSecond))
                    .toList()
                    .get(some.size() / 2);
        }
    }

    @Test
    void aCardBesideAConstant() throws IOException {
        try (Server server = Server.start(Example.settings(MANY))) {
            HttpRequest constant = request(server, "/health").GET().build();
            HttpRequest card =
                    post(server, "/cds-services/rls-patient-view", typical().request(Hook.PATIENT_VIEW));
            HttpRequest order = post(
                    server,
                    "/cds-services/rls-order-sign",
                    typical().draft("diphenhydramine 25 mg").request(Hook.ORDER_SIGN));
            HttpRequest interview = post(server, "/api/interview", "{}");
            List<HttpRequest> all = List.of(constant, card, order, interview);
            all.forEach(one -> measured(() -> one, SECONDS)); // warm
            List<List<Measured>> rounds = all.stream()
                    .map(one -> (List<Measured>) new ArrayList<Measured>())
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < all.size(); i++) {
                    HttpRequest one = all.get(i);
                    rounds.get(i).add(measured(() -> one, Math.max(1, SECONDS / ROUNDS)));
                }
            }
            List<Measured> measured = rounds.stream().map(Measured::middle).toList();
            List<String> names = List.of("constant", "patient-view", "order-sign", "interview");
            StringBuilder told = new StringBuilder(
                    "| what | requests a second | of the constant | p50 ms | p99 ms | p99, times the constant's |\n|---|---|---|---|---|---|\n");
            for (int i = 0; i < all.size(); i++) {
                Measured one = measured.get(i);
                told.append(String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.4f | %.1f | %.1f | %.1f |%n",
                        names.get(i),
                        one.perSecond(),
                        one.perSecond() / measured.get(0).perSecond(),
                        one.p50(),
                        one.p99(),
                        one.p99() / measured.get(0).p99()));
            }
            tell("load.md", told.toString());
            assertThat(measured).allSatisfy(one -> assertThat(one.failed()).isZero());
            assertThat(measured.get(1).perSecond() / measured.get(0).perSecond())
                    .isGreaterThan(0.001);
        }
    }

    @Test
    void theHeapStaysAsItIs() throws IOException {
        try (Server server = Server.start(Example.settings(MANY))) {
            List<HttpRequest> mix = List.of(
                    post(server, "/cds-services/rls-patient-view", typical().request(Hook.PATIENT_VIEW)),
                    post(
                            server,
                            "/cds-services/rls-order-select",
                            typical().draft("haloperidol").request(Hook.ORDER_SELECT)),
                    post(server, "/fhir/$assess", typical().bundle()),
                    post(server, "/api/interview", "{}"),
                    post(server, "/api/report", "{}"),
                    post(server, "/api/interview", "{\"nonsense"),
                    post(server, "/cds-services/rls-patient-view", "x".repeat(300_000)),
                    request(server, "/nothing").GET().build());
            AtomicInteger turn = new AtomicInteger();
            int parts = 12;
            List<Long> heap = new ArrayList<>();
            measured(() -> mix.get(turn.getAndIncrement() % mix.size()), SECONDS); // warm
            for (int i = 0; i < parts; i++) {
                measured(() -> mix.get(turn.getAndIncrement() % mix.size()), Math.max(1, SOAK / parts));
                heap.add(used());
            }
            tell(
                    "soak.md",
                    "MB after " + turn + " requests in " + SOAK + " s, each twelfth: "
                            + heap.stream().map(bytes -> bytes / 1024 / 1024).toList() + "\n");
            double first = heap.subList(0, parts / 3).stream()
                    .mapToLong(Long::longValue)
                    .average()
                    .orElseThrow();
            double last = heap.subList(parts - parts / 3, parts).stream()
                    .mapToLong(Long::longValue)
                    .average()
                    .orElseThrow();
            assertThat(last).as("%s", heap).isLessThan(first * 1.15);
            assertThat(new Caller(server).get("/health").status()).isEqualTo(200);
        }
    }

    private static PatientRecord typical() {
        return PatientRecord.withRestlessLegs()
                .value("2276-4", 22, "ug/L")
                .value("2502-3", 14, "%")
                .value("718-7", 12.8, "g/dL")
                .takes("sertraline 50 mg")
                .takes("metformin");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpRequest post(Server server, String path, Object body) {
        String text = body instanceof String given ? given : Caller.written(body);
        return request(server, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
    }

    /** Calls from all callers, each as soon as it is answered. */
    private static Measured measured(Supplier<HttpRequest> next, int seconds) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        AtomicInteger failed = new AtomicInteger();
        List<CompletableFuture<List<Long>>> callers = IntStream.range(0, CALLERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            List<Long> took = new ArrayList<>();
                            while (System.nanoTime() < end) {
                                long begun = System.nanoTime();
                                if (!isAnswered(client, next.get())) {
                                    failed.incrementAndGet();
                                }
                                took.add(System.nanoTime() - begun);
                            }
                            return took;
                        },
                        task -> new Thread(task).start()))
                .toList();
        long[] took = callers.stream()
                .map(CompletableFuture::join)
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray();
        Arrays.sort(took);
        return new Measured(
                (double) took.length / seconds,
                took[took.length / 2] / 1e6,
                took[(int) (took.length * 0.99)] / 1e6,
                failed.get());
    }

    private static boolean isAnswered(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void tell(String file, String text) throws IOException {
        System.out.print(text);
        Path folder = Path.of("target");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(file), text);
    }
}
