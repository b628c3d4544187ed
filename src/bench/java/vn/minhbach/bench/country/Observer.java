package vn.minhbach.bench.country;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks at a running Java process from outside, as monitors do. */
final class Observer implements AutoCloseable {

  private static final int DEEPEST = 400;

  private final JMXConnector connector;
  private final ThreadMXBean threads;
  private final OperatingSystemMXBean system;
  private final List<GarbageCollectorMXBean> collectors;

  private Observer(JMXConnector connector) throws IOException {
    this.connector = connector;
    MBeanServerConnection server = connector.getMBeanServerConnection();
    this.threads = ManagementFactory.getPlatformMXBean(server, ThreadMXBean.class);
    this.system = ManagementFactory.getPlatformMXBean(server, OperatingSystemMXBean.class);
    this.collectors = ManagementFactory.getPlatformMXBeans(server, GarbageCollectorMXBean.class);
  }

  /**
   * Begins to look at a process of the same user.
   *
   * @throws IOException if it has not come so far yet, or has ended
   */
  // What is connected to is a process of our own on this machine, by an address that it gave.
  @SuppressWarnings("BanJNDI")
  static Observer of(long process) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
      try {
        String address = machine.startLocalManagementAgent();
        return new Observer(JMXConnectorFactory.connect(new JMXServiceURL(address)));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** What every thread is doing. */
  List<ThreadInfo> threads() {
    ThreadInfo[] all = threads.getThreadInfo(threads.getAllThreadIds(), DEEPEST);
    return Arrays.stream(all).filter(Objects::nonNull).toList();
  }

  /** Of all its threads so far. */
  double processorSeconds() {
    return system.getProcessCpuTime() / 1e9;
  }

  /** What the last collection of any kind left in the heap. */
  long heapBytes() {
    return collectors.stream()
        .map(GarbageCollectorMXBean::getLastGcInfo)
        .filter(Objects::nonNull)
        .max(Comparator.comparingLong(info -> info.getEndTime()))
        .map(info -> sum(info.getMemoryUsageAfterGc()))
        .orElse(0L);
  }

  private static long sum(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
