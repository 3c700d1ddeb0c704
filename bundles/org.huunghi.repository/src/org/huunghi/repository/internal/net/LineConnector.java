package org.huunghi.repository.internal.net;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.net.ssl.SSLEngine;

import org.eclipse.net4j.buffer.IBuffer;
import org.eclipse.net4j.connector.ConnectorState;
import org.eclipse.net4j.internal.tcp.ControlChannel;
import org.eclipse.net4j.internal.tcp.TCPConnector;
import org.eclipse.net4j.tcp.ITCPSelector;
import org.eclipse.net4j.util.concurrent.ExecutorWorkSerializer;
import org.eclipse.net4j.util.io.IOUtil;
import org.eclipse.spi.net4j.InternalChannel;

/**
 * One side of a line between a program and a server. It differs from net4j's own connectors in this: TLS 1.3 that holds no thread while it waits;
 * both sides greet each other first and give a sign of life every now and then; whatever comes from the other side can neither stop the thread
 * that serves all lines nor keep it waiting; and a line that breaks while it is being made leaves nothing behind.
 */
public abstract class LineConnector extends TCPConnector {
	private static final Logger LOG = Logger.getLogger(LineConnector.class.getName());
	/** What is ours among the messages of net4j's control channel, whose own begin at 1. */
	private static final byte GREETING = 101;
	private static final byte PULSE = 102;

	private enum Stage {
		MAKING, OPEN, SHUT
	}

	/** Held while the line becomes usable, or ceases to be. */
	private final Object gate = new Object();
	private final Outgoing outgoing = new Outgoing(this::doOrderWriteInterest);
	private Stream stream;
	private StreamChannel channel;
	private IBuffer incoming;
	private boolean met;
	private ExecutorWorkSerializer control;
	private Stage stage = Stage.MAKING;
	private volatile Throwable failure;
	private volatile Greeting greeting;
	private volatile long heard = System.nanoTime();
	private volatile long stuck;
	private volatile boolean ended;
	private final List<Consumer<Throwable>> whenShut = new CopyOnWriteArrayList<>();

	/** @return the engine for a new line, or null where it is plain; asked once, on the selector's thread */
	protected abstract SSLEngine engine() throws IOException;

	/** The line can be used for messages: what has to be done then. On the selector's thread. */
	protected abstract void ready() throws IOException;

	/** The other side has greeted. On the selector's thread. */
	protected abstract void greeted(Greeting other) throws IOException;

	/**
	 * A message has come. On the selector's thread.
	 *
	 * @throws IOException when no such message may come now
	 */
	protected abstract void checkIncoming() throws IOException;

	/** Has something done, on any thread and without waiting, as soon as the line breaks or is closed; at once where that has happened. */
	public final void whenShut(Consumer<Throwable> work) {
		synchronized (gate) {
			if (failure == null) {
				whenShut.add(work);
				return;
			}
		}
		work.accept(failure);
	}

	/** @return why the line is broken or was closed; null while it is not, or where nothing is known */
	public final Throwable failure() {
		return failure;
	}

	/** @return whether everything that hung on the line has ended too */
	public final boolean ended() {
		return ended;
	}

	/** @return what the other side has said of itself; null as long as it has not */
	public final Greeting greeting() {
		return greeting;
	}

	/** @return for how long nothing has come from the other side */
	public final long silentMillis() {
		return millisSince(heard);
	}

	/** @return for how long the other side has not taken what is to be sent; 0 where nothing waits */
	public final long stuckMillis() {
		long since = stuck;
		return since == 0 ? 0 : millisSince(since);
	}

	private static long millisSince(long nanos) {
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
	}

	/** Gives a sign of life, where the other side understands it. */
	public final void pulse() {
		if (greeting != null && stuck == 0) {
			say(PULSE, null);
		}
	}

	/** Says who we are. */
	protected final void greet(Greeting own) {
		say(GREETING, own);
	}

	private void say(byte what, Greeting own) {
		ControlChannel speaking = getControlChannel();
		if (speaking != null) {
			IBuffer buffer = provideBuffer();
			ByteBuffer content = buffer.startPutting(ControlChannel.CONTROL_CHANNEL_INDEX);
			content.put(what);
			if (own != null) {
				own.write(content);
			}
			speaking.sendBuffer(buffer);
		}
	}

	/** Prepares the stream when the socket is connected, and has it read from then on. */
	protected final void begin(ITCPSelector selector, SocketChannel socket) throws IOException {
		SSLEngine engine = engine();
		stream = engine == null ? new PlainStream(socket) : new TlsStream(socket, engine);
		channel = new StreamChannel(stream);
		if (getSelectionKey() == null) {
			setSelectionKey(socket.register(selector.getSocketSelector(), SelectionKey.OP_READ, this));
		} else {
			getSelectionKey().interestOps(SelectionKey.OP_READ);
		}
		advance();
	}

	private void advance() throws IOException {
		if (stage == Stage.MAKING) {
			stream.turn();
			if (stream.prepare()) {
				stage = Stage.OPEN;
				ready();
			} else if (!stream.flush()) {
				doOrderWriteInterest(true);
			}
		}
	}

	/** From now on channels can be opened. */
	protected final void open() {
		synchronized (gate) {
			if (failure == null) {
				leaveConnecting();
			}
		}
	}

	@Override
	public final void handleRead(ITCPSelector selector, SocketChannel socket) {
		guarded(() -> {
			heard = System.nanoTime();
			if (stage == Stage.MAKING) {
				advance();
			} else {
				stream.turn();
			}
			if (stage == Stage.OPEN) {
				receive();
			}
		});
	}

	private void receive() throws IOException {
		for (;;) {
			if (incoming == null) {
				incoming = getConfig().getBufferProvider().provideBuffer();
			}
			if (incoming.startGetting(channel) == null) {
				break;
			}
			IBuffer complete = incoming;
			incoming = null;
			if (!met && complete.getChannelID() != ControlChannel.CONTROL_CHANNEL_INDEX) {
				throw new ProtocolException("This is not net4j");
			}
			met = true;
			checkIncoming();
			deliver(complete);
		}
		if (!stream.flush()) {
			doOrderWriteInterest(true);
		}
	}

	private void deliver(IBuffer buffer) throws IOException {
		if (buffer.getChannelID() == ControlChannel.CONTROL_CHANNEL_INDEX) {
			control(buffer);
			return;
		}
		InternalChannel addressee = getChannel(buffer.getChannelID());
		try {
			if (addressee == null) {
				buffer.release();
			} else {
				addressee.handleBufferFromMultiplexer(buffer);
			}
		} catch (RuntimeException e) {
			// net4j's channels stumble when they are closed at the same time
			if (addressee.isActive()) {
				throw e;
			}
		}
	}

	private void control(IBuffer buffer) throws IOException {
		ByteBuffer content = buffer.getByteBuffer();
		byte what = content.hasRemaining() ? content.get(content.position()) : 0;
		switch (what) {
		case PULSE -> buffer.release();
		case GREETING -> {
			if (greeting != null) {
				throw new ProtocolException("Another greeting");
			}
			content.get();
			greeting = Greeting.read(content);
			buffer.release();
			greeted(greeting);
		}
		case ControlChannel.OPCODE_REGISTRATION_VERSIONED, ControlChannel.OPCODE_REGISTRATION_ACK, ControlChannel.OPCODE_DEREGISTRATION -> {
			ControlChannel addressee = getControlChannel();
			// closing a channel waits for what is being done for it: not on the thread of all lines
			control.addWork(() -> addressee.handleBufferFromMultiplexer(buffer));
		}
		default -> throw new ProtocolException("Unknown message " + what);
		}
	}

	@Override
	public final void multiplexChannel(InternalChannel sending) {
		outgoing.add(sending);
	}

	@Override
	public final void handleWrite(ITCPSelector selector, SocketChannel socket) {
		guarded(() -> {
			if (stage == Stage.MAKING) {
				advance();
			}
			boolean done = stage == Stage.OPEN ? outgoing.send(stream, channel) : stream.flush();
			// the other side has just taken something, else there would be no turn
			stuck = done ? 0 : System.nanoTime();
			if (done && stage == Stage.MAKING) {
				doOrderWriteInterest(false);
			}
		});
	}

	@Override
	protected final void doOrderWriteInterest(boolean on) {
		SelectionKey key = getSelectionKey();
		if (key != null) {
			super.doOrderWriteInterest(on);
		}
	}

	/** A step on the selector's thread. */
	@FunctionalInterface
	protected interface Step {
		/** @throws IOException when the line is broken */
		void run() throws IOException;
	}

	/** Does something on the selector's thread, which goes on whatever happens. */
	protected final void guarded(Step step) {
		try {
			step.run();
		} catch (IOException | RuntimeException | Error e) {
			shut(e);
		}
	}

	/** Ends the line, in whatever state it is; on any thread, and without waiting. Has no effect when called again. */
	public final void shut(Throwable reason) {
		if (!fail(reason)) {
			return;
		}
		LOG.log(Level.FINE, "Line " + this + " is shut", reason);
		if (isActive()) {
			try {
				deactivateAsync();
			} catch (RejectedExecutionException e) {
				deactivate();
			}
		} else {
			abandon();
		}
	}

	private boolean fail(Throwable reason) {
		synchronized (gate) {
			if (failure != null) {
				return false;
			}
			failure = reason;
		}
		for (Consumer<Throwable> work : whenShut) {
			try {
				work.accept(reason);
			} catch (RuntimeException e) {
				LOG.log(Level.WARNING, "Something failed because the line " + this + " was shut", e);
			}
		}
		return true;
	}

	/** Net4j does not let go of a line that is still being made. */
	private void abandon() {
		if (stream != null) {
			stream.close();
		}
		IOUtil.closeSilent(getSocketChannel());
		wakeUp();
		setState(ConnectorState.DISCONNECTED);
		deferredActivate(false);
		ended = true;
	}

	/** A socket is let go of only when the selector looks at it again. */
	private void wakeUp() {
		if (getSelector() != null && getSelector().getSocketSelector() != null) {
			getSelector().getSocketSelector().wakeup();
		}
	}

	@Override
	protected void doActivate() throws Exception {
		control = new ExecutorWorkSerializer(getConfig().getReceiveExecutor()) {
			@Override
			protected void handleException(Runnable work, Throwable thrown) {
				shut(thrown);
			}
		};
		control.activate();
		super.doActivate();
	}

	@Override
	protected void doDeactivate() throws Exception {
		fail(new IOException("The line has been closed"));
		if (stream != null) {
			stream.close();
		}
		control.dispose();
		super.doDeactivate();
		wakeUp();
		ended = true;
	}
}
