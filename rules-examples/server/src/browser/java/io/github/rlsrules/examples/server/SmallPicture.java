package io.github.rlsrules.examples.server;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A screenshot with the colours that it has most of: a third of the size, and nobody sees it. */
final class SmallPicture {
    private static final int COLOURS = 64;

    private SmallPicture() {}

    static void write(byte[] png, Path file) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
        Map<Integer, Integer> counted = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                counted.merge(whole.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> kept = counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        int[] palette = kept.stream().mapToInt(Integer::intValue).toArray();
        BufferedImage small = new BufferedImage(
                whole.getWidth(),
                whole.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int place = nearest.computeIfAbsent(whole.getRGB(x, y), colour -> nearest(kept, colour));
                small.getRaster().setSample(x, y, 0, place);
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int nearest(List<Integer> kept, int colour) {
        return kept.indexOf(kept.stream()
                .min(Comparator.comparingInt(one -> far(one, colour, 16) + far(one, colour, 8) + far(one, colour, 0)))
                .orElseThrow());
    }

    private static int far(int one, int other, int shift) {
        int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
        return apart * apart;
    }
}
