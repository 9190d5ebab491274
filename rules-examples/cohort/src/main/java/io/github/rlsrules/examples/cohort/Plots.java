package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.runtime.Urgency;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** Pictures for the report, as addresses that hold them. What they show stands in a table beside. */
final class Plots {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 360;
    /** For screens that have more points than they tell. */
    private static final int SCALE = 2;

    /** Of Okabe and Ito: who cannot tell red from green can tell these. */
    private static final Color[] PAIR = {new Color(0xe69f00), new Color(0x0072b2)};
    /** From the most urgent to what is for the next visit. */
    private static final Color[] URGENT = {
        new Color(0x7f0000), new Color(0xc62828), new Color(0xe07b00), new Color(0x2f6f9f), new Color(0x9bb8cc)
    };

    private final boolean areSynthetic;

    /** @param areSynthetic whether a picture says so: it may be taken out of the report */
    Plots(boolean areSynthetic) {
        this.areSynthetic = areSynthetic;
    }

    String ages(List<ReportPage.Ages> ages) {
        List<ReportPage.Ages> told =
                ages.stream().filter(ReportPage.Ages::isTold).toList();
        List<String> bands = told.stream().map(ReportPage.Ages::band).distinct().toList();
        return drawn(() -> {
            CategoryChart chart = categories(
                    "Who meets the four criteria, by age and sex", "age", "% of those whose answers tell it");
            chart.getStyler().setSeriesColors(PAIR);
            Stream.of("FEMALE", "MALE")
                    .filter(sex -> told.stream().anyMatch(one -> one.sex().equals(sex)))
                    .forEach(sex -> chart.addSeries(ReportPage.words(sex), bands, values(told, bands, sex)));
            return chart;
        });
    }

    private static List<Double> values(List<ReportPage.Ages> ages, List<String> bands, String sex) {
        return bands.stream()
                .map(band -> ages.stream()
                        .filter(one -> one.band().equals(band) && one.sex().equals(sex))
                        .mapToDouble(ReportPage.Ages::share)
                        .sum())
                .toList();
    }

    String steps(String title, List<ReportPage.Step> steps) {
        return drawn(() -> {
            CategoryChart chart = categories(title, "", "people");
            chart.getStyler().setSeriesColors(new Color[] {PAIR[1]});
            chart.getStyler().setLegendVisible(false);
            chart.getStyler().setXAxisLabelRotation(20); // else long names run into each other
            chart.addSeries(
                    title,
                    steps.stream().map(ReportPage.Step::name).toList(),
                    steps.stream().map(ReportPage.Step::people).toList());
            return chart;
        });
    }

    String urgencies(List<ReportPage.Urgencies> urgencies) {
        List<String> bands = urgencies.stream().map(ReportPage.Urgencies::band).toList();
        return drawn(() -> {
            CategoryChart chart =
                    categories("The most urgent of what was found of each person, by age", "age", "people");
            chart.getStyler().setStacked(true);
            chart.getStyler().setSeriesColors(URGENT);
            for (Urgency urgency : Urgency.values()) {
                if (urgency != Urgency.INFORMATION && !bands.isEmpty()) {
                    chart.addSeries(
                            ReportPage.words(urgency),
                            bands,
                            urgencies.stream()
                                    .map(one -> one.people().getOrDefault(urgency, 0L))
                                    .toList());
                }
            }
            return chart;
        });
    }

    private CategoryChart categories(String title, String x, String y) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(areSynthetic ? title + " (SYNTHETIC)" : title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        look(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.7);
        chart.getStyler().setYAxisMin(0.0);
        return chart;
    }

    private static void look(AxesChartStyler styler) {
        Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        styler.setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setLegendPosition(Styler.LegendPosition.OutsideE)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(plain);
        styler.setChartTitleFont(plain.deriveFont(Font.BOLD)).setChartTitleBoxVisible(false);
        styler.setAxisTickLabelsFont(plain).setAxisTitleFont(plain);
    }

    private static String drawn(Supplier<Chart<?, ?>> made) {
        try {
            Chart<?, ?> chart = made.get();
            return chart.getSeriesCollection().isEmpty() ? "" : encoded(chart);
        } catch (LinkageError | InternalError e) {
            return ""; // a machine without fonts: the tables say the same
        }
    }

    private static String encoded(Chart<?, ?> chart) {
        BufferedImage image = new BufferedImage(SCALE * WIDTH, SCALE * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
