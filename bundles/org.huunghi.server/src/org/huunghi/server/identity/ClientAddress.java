package org.huunghi.server.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** What counts as one address of clients when wrong passwords are counted. */
public final class ClientAddress {
	private ClientAddress() {
	}

	/** @return the address in its usual form; of IPv6 the network, since a single machine has as many addresses in it as it likes */
	public static String of(InetAddress address) {
		if (address instanceof Inet6Address six && !six.isLoopbackAddress() && !six.isLinkLocalAddress()) {
			byte[] bytes = six.getAddress();
			Arrays.fill(bytes, 8, 16, (byte) 0);
			StringBuilder text = new StringBuilder();
			for (int index = 0; index < 8; index += 2) {
				text.append(Integer.toHexString((bytes[index] & 0xff) << 8 | bytes[index + 1] & 0xff)).append(':');
			}
			return text.append(":/64").toString();
		}
		String text = address.getHostAddress();
		int zone = text.indexOf('%');
		return zone < 0 ? text : text.substring(0, zone);
	}
}
