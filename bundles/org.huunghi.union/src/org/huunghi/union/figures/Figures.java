package org.huunghi.union.figures;

import java.util.List;
import java.util.Optional;

import org.huunghi.union.Union;

/**
 * The figures of a union for a period, made of period totals and of what single records count for, no activity twice.
 * <ul>
 * <li>A period total within the period counts. Of totals of one indicator that share days and places, the one that covers more counts: the
 * longer one, then the one for more places, then the one from the newer source. Totals of one period and the same places in different currencies
 * are one statement and count all.</li>
 * <li>A total that reaches beyond the period can't be split and does not count.</li>
 * <li>A single record counts where its activity began in the period, unless a total that counts covers that time and its places. A total without
 * places covers all; a place covers itself and what lies in it; a record without known places is covered.</li>
 * <li>What is unclear does not count, and is told.</li>
 * </ul>
 */
public final class Figures {
	private final Period period;
	private final List<Figure> all;

	private Figures(Period period, List<Figure> all) {
		this.period = period;
		this.all = all;
	}

	/** @return the figures alone, by what the installed plug-ins count; see {@link #of(Union, Period, Explain, List)} */
	public static Figures of(Union union, Period period) {
		return of(union, period, Explain.NO);
	}

	/** @return the figures by what the installed plug-ins count; see {@link #of(Union, Period, Explain, List)} */
	public static Figures of(Union union, Period period, Explain explain) {
		return of(union, period, explain, FigureSources.all());
	}

	/**
	 * Reads all registers of the union once, record by record. A source that fails ends it: figures that lack something without
	 * saying so would be worse than none.
	 *
	 * @param union whose registers are read, not null
	 * @param period both ends included, not null
	 * @param explain whether the figures keep their parts, which are objects of the union's model
	 * @param sources what says what single records count for, not null
	 * @return the figures, not null
	 */
	public static Figures of(Union union, Period period, Explain explain, List<FigureSource> sources) {
		return of(union, period, explain, sources, (all, within) -> all.getRegisters().stream()
				.flatMap(register -> sources.stream().flatMap(source -> source.countAll(register))));
	}

	/**
	 * @param sources name the indicators
	 * @param singles gives what single records count for; period totals are read from the union's registers of figures
	 * @return as {@link #of(Union, Period, Explain, List)}, with the single records from wherever they are kept
	 */
	public static Figures of(Union union, Period period, Explain explain, List<FigureSource> sources, Singles singles) {
		return new Figures(period, new Counting(period, explain, new Indicators(union, sources)).count(union, singles));
	}

	/** @return the period that was asked for */
	public Period period() {
		return period;
	}

	/**
	 * @return one figure for each indicator that a record of the period says something for, in the order of the union's indicators, then of the
	 *         plug-ins', then by code; unmodifiable
	 */
	public List<Figure> all() {
		return all;
	}

	/** @return the figure of the indicator with that code, or empty where no record of the period says anything for it */
	public Optional<Figure> find(String code) {
		return all.stream().filter(figure -> code.equals(figure.code())).findFirst();
	}
}
