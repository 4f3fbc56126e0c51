package lv.kopa.method.composite.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the reference tables: commas, quotes, {@code NA} or nothing for a missing number. */
record Csv(List<String> header, List<List<String>> rows) {

    static Csv read(Path file) {
        List<List<String>> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                lines.add(split(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Csv(lines.get(0), lines.subList(1, lines.size()));
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    List<String> words(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new AssertionError("no column " + column);
        }
        return rows.stream().map(row -> row.get(index)).toList();
    }

    double[] numbers(String column) {
        return words(column).stream()
                .mapToDouble(word -> word.isEmpty() || word.equals("NA") ? Double.NaN : Double.parseDouble(word))
                .toArray();
    }
}
