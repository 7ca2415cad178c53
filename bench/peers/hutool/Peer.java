// Hutool's DesensitizedUtil as the benchmark calls it: `java -cp hutool-core.jar Peer.java FOLDER KIND…`. For each kind it reads
// KIND.txt and KIND.odd.txt, a value a line, and writes what came out as KIND.out and KIND.odd.out. Then it goes over the
// values in rounds, kind after kind, and prints a line for each kind: its name and nanoseconds of processor time a value.

import static cn.hutool.core.util.DesensitizedUtil.desensitized;

import cn.hutool.core.util.DesensitizedUtil.DesensitizedType;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Peer {
  /** By the ids of this library's kinds. */
  private static final Map<String, DesensitizedType> TYPES =
      Map.ofEntries(
          Map.entry("person-name", DesensitizedType.CHINESE_NAME),
          Map.entry("resident-id", DesensitizedType.ID_CARD),
          Map.entry("mobile-phone", DesensitizedType.MOBILE_PHONE),
          Map.entry("landline", DesensitizedType.FIXED_PHONE),
          Map.entry("email", DesensitizedType.EMAIL),
          Map.entry("address", DesensitizedType.ADDRESS),
          Map.entry("bank-card", DesensitizedType.BANK_CARD),
          Map.entry("plate", DesensitizedType.CAR_LICENSE),
          Map.entry("ip-address", DesensitizedType.IPV4),
          Map.entry("passport", DesensitizedType.PASSPORT),
          Map.entry("credit-code", DesensitizedType.CREDIT_CODE));

  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;

  /** The processor's clock ticks a hundred times a second here; a round takes many ticks. */
  private static final int PASSES = 10;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, String[]> values = new LinkedHashMap<>();
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (String kind : List.of(args).subList(1, args.length)) {
      String[] lines = maskLines(folder, kind, kind);
      maskLines(folder, kind + ".odd", kind);
      values.put(kind, lines);
      times.put(kind, new ArrayList<>());
    }
    for (int round = -WARM_UPS; round < ROUNDS; round += 1) {
      for (Map.Entry<String, String[]> entry : values.entrySet()) {
        double time = pass(TYPES.get(entry.getKey()), entry.getValue());
        if (round >= 0) times.get(entry.getKey()).add(time);
      }
    }
    times.forEach((kind, each) -> System.out.println(kind + " " + each.toString().replaceAll("[\\[\\],]", "")));
  }

  private static double pass(DesensitizedType type, String[] values) {
    String[] results = new String[values.length];
    long sum = 0;
    long began = SYSTEM.getProcessCpuTime();
    for (int pass = 0; pass < PASSES; pass += 1) {
      for (int at = 0; at < values.length; at += 1) {
        String result = desensitized(values[at], type);
        sum += result.isEmpty() ? 0 : result.charAt(0);
        results[at] = result;
      }
    }
    long took = SYSTEM.getProcessCpuTime() - began;
    if (sum < 0 || results.length != values.length) throw new IllegalStateException();
    return (double) took / PASSES / values.length;
  }

  private static String[] maskLines(Path folder, String name, String kind) throws IOException {
    String text = Files.readString(folder.resolve(name + ".txt"));
    String[] lines = text.isEmpty() ? new String[0] : text.substring(0, text.length() - 1).split("\n", -1);
    StringBuilder out = new StringBuilder();
    for (String line : lines) out.append(masked(line, kind)).append('\n');
    Files.writeString(folder.resolve(name + ".out"), out);
    return lines;
  }

  /** A line with a NUL: it threw. */
  private static String masked(String value, String kind) {
    try {
      return desensitized(value, TYPES.get(kind));
    } catch (RuntimeException error) {
      return "\0";
    }
  }
}
