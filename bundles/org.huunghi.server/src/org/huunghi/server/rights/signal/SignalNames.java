package org.huunghi.server.rights.signal;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.cdo.common.protocol.CDOProtocolConstants;

/** The names of CDO's signals, for the record of refusals. */
final class SignalNames {
	private static final String PREFIX = "SIGNAL_";
	private static final Map<Short, String> NAMES = read();

	private SignalNames() {
	}

	private static Map<Short, String> read() {
		Map<Short, String> names = new HashMap<>();
		for (Field field : CDOProtocolConstants.class.getFields()) {
			if (field.getType() == short.class && field.getName().startsWith(PREFIX)) {
				try {
					names.put(field.getShort(null), field.getName().substring(PREFIX.length()));
				} catch (IllegalAccessException e) {
					throw new IllegalStateException(e);
				}
			}
		}
		return names;
	}

	/** @return the name, or the number of a signal that CDO does not have */
	static String of(short signal) {
		return NAMES.getOrDefault(signal, "signal " + signal);
	}
}
