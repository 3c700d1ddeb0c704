package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.spi.net4j.InternalChannel;

/**
 * The buffers that wait to be sent over a line, in the order in which they came. Net4j's own queue is never emptied when a channel is closed with
 * something left to send, and the selector's thread spins from then on.
 */
final class Outgoing {
	/** Buffers sent in one turn, so that one line does not keep the others waiting. */
	private static final int AT_ONCE = 128;

	private final Queue<InternalChannel> waiting = new ArrayDeque<>();
	private final Consumer<Boolean> interest;
	private boolean interested;
	private IBuffer unfinished;
	private InternalChannel owner;

	/** @param interest is told whether there is something to send, in the order in which that changes */
	Outgoing(Consumer<Boolean> interest) {
		this.interest = interest;
	}

	/** One more buffer of this channel is to be sent. */
	void add(InternalChannel channel) {
		synchronized (waiting) {
			waiting.add(channel);
			if (!interested) {
				interested = true;
				interest.accept(true);
			}
		}
	}

	/**
	 * Sends as much as goes without waiting; on the selector's thread.
	 *
	 * @return whether nothing is left
	 */
	boolean send(Stream stream, StreamChannel target) throws IOException {
		for (int count = 0; count < AT_ONCE && stream.flush(); count++) {
			if (unfinished == null && !next()) {
				return stream.flush() && done();
			}
			boolean last = unfinished.isCCAM();
			if (!unfinished.write(target)) {
				return false;
			}
			unfinished.release();
			unfinished = null;
			if (last) {
				owner.close();
			}
		}
		return false;
	}

	private boolean next() {
		synchronized (waiting) {
			while (unfinished == null && !waiting.isEmpty()) {
				owner = waiting.poll();
				Queue<IBuffer> buffers = owner.getSendQueue();
				// a channel that is closed has none
				unfinished = buffers == null ? null : buffers.poll();
			}
			return unfinished != null;
		}
	}

	private boolean done() {
		synchronized (waiting) {
			if (!waiting.isEmpty()) {
				return false;
			}
			interested = false;
			interest.accept(false);
			return true;
		}
	}
}
