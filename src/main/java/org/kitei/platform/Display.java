package org.kitei.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be shown. Where X11 draws the screen its server is greeted: a name alone
/// may be stale, and the toolkit would wait for ever for a server that is silent.
public final class Display {
  private static final Pattern NAME = Pattern.compile("([^/:]*|\\[.*]):(\\d{1,5})(?:\\.\\d+)?");
  private static final int FIRST_PORT = 6000;
  private static final int LAST_PORT = 65535;

  /// Version 11, least byte first, without a name or proof of who asks.
  private static final byte[] GREETING = {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final int PATIENCE_MILLIS = 2000;

  private final Path sockets;

  public Display() {
    this(Path.of("/tmp/.X11-unix"));
  }

  /// @param sockets the folder of the X servers' sockets
  Display(Path sockets) {
    this.sockets = sockets;
  }

  /// @param system the name of the operating system, as in `os.name`
  public boolean isReachable(Map<String, String> environment, String system) {
    if (system.startsWith("Windows") || system.startsWith("Mac")) {
      return true;
    }
    Matcher name = NAME.matcher(environment.getOrDefault("DISPLAY", ""));
    if (!name.matches()) {
      return false;
    }
    int number = Integer.parseInt(name.group(2));
    String host = name.group(1);
    boolean here = host.isEmpty() || host.equals("unix");
    return here ? answersHere(number) : answers(host, number);
  }

  private boolean answersHere(int number) {
    return answers(UnixDomainSocketAddress.of(sockets.resolve("X" + number)))
        || answers("localhost", number);
  }

  private static boolean answers(String host, int number) {
    int port = FIRST_PORT + number;
    return port <= LAST_PORT && answers(new InetSocketAddress(host, port));
  }

  /// Whether an X server answers a greeting, be it only to ask who is there.
  private static boolean answers(SocketAddress address) {
    try (SocketChannel channel =
            address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        Selector selector = Selector.open()) {
      channel.configureBlocking(false);
      if (!channel.connect(address)) {
        SelectionKey connecting = channel.register(selector, SelectionKey.OP_CONNECT);
        if (selector.select(PATIENCE_MILLIS) == 0 || !channel.finishConnect()) {
          return false;
        }
        connecting.interestOps(SelectionKey.OP_READ);
      } else {
        channel.register(selector, SelectionKey.OP_READ);
      }
      channel.write(ByteBuffer.wrap(GREETING));
      selector.selectedKeys().clear();
      return selector.select(PATIENCE_MILLIS) > 0 && channel.read(ByteBuffer.allocate(1)) > 0;
    } catch (IOException | UnresolvedAddressException | UnsupportedOperationException refused) {
      return false;
    }
  }
}
