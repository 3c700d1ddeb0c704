package org.huunghi.workbench.figures;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.union.Register;
import org.huunghi.union.figures.Counted;
import org.huunghi.union.figures.FigureSource;
import org.huunghi.union.figures.FigureSources;
import org.huunghi.union.figures.IndicatorText;

/** A source that stops when the user cancels, and that may be asked about one indicator only, so that the parts of no other are kept. */
final class WatchedSource implements FigureSource {
	private final FigureSource source;
	private final String only;
	private final IProgressMonitor monitor;

	private WatchedSource(FigureSource source, String only, IProgressMonitor monitor) {
		this.source = source;
		this.only = only;
		this.monitor = monitor;
	}

	/** @return the sources of all plug-ins */
	static List<FigureSource> all(IProgressMonitor monitor) {
		return FigureSources.all().stream().<FigureSource>map(source -> new WatchedSource(source, null, monitor)).toList();
	}

	/** @return the sources of all plug-ins that count the indicator. @param code null where it has none: then no plug-in counts it */
	static List<FigureSource> of(String code, IProgressMonitor monitor) {
		return FigureSources.all().stream().<FigureSource>map(source -> new WatchedSource(source, code == null ? "" : code, monitor)).toList();
	}

	@Override
	public List<IndicatorText> indicators() {
		return source.indicators();
	}

	@Override
	public Stream<Counted> count(Register register) {
		return source.count(register).filter(this::wanted);
	}

	private boolean wanted(Counted counted) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return only == null || only.equals(counted.indicator());
	}
}
