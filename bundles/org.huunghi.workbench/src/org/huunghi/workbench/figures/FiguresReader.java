package org.huunghi.workbench.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.union.Source;
import org.huunghi.union.Union;
import org.huunghi.union.figures.Explain;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Period;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.names.Citation;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.icons.Icons;
import org.huunghi.workbench.part.Choice;
import org.huunghi.workbench.part.PeriodChoice;

/** Reads the figures of a union, and what one of them is made of. */
final class FiguresReader {
	private final Repository repository;
	private final View view;
	private final IProgressMonitor monitor;
	private final Locale locale = Locale.getDefault();

	FiguresReader(Repository repository, View view, IProgressMonitor monitor) {
		this.repository = repository;
		this.view = view;
		this.monitor = monitor;
	}

	/**
	 * @param unionId the union wanted; null or unknown for the first one
	 * @param wanted the period; null for the union's latest term about which there is anything to say
	 */
	FiguresData read(String unionId, Period wanted) {
		List<Union> unions = view.unions();
		List<Choice> choices = unions.stream().map(each -> new Choice(each.getId(), Names.of(each, locale))).toList();
		if (unions.isEmpty()) {
			return new FiguresData(choices, null, List.of(), null, List.of());
		}
		Union union = unions.stream().filter(each -> each.getId().equals(unionId)).findFirst().orElse(unions.get(0));
		List<PeriodChoice> periods = Periods.of(union, LocalDate.now());
		Figures figures = wanted == null ? latest(union, periods) : count(union, wanted);
		return new FiguresData(choices, union.getId(), periods, figures.period(), figures.all().stream().map(this::node).toList());
	}

	private Figures latest(Union union, List<PeriodChoice> periods) {
		Figures first = null;
		for (PeriodChoice choice : periods) {
			Figures figures = count(union, choice.period());
			if (!figures.all().isEmpty()) {
				return figures;
			}
			first = first == null ? figures : first;
		}
		return first;
	}

	/** From the index: just the period totals are loaded. */
	private Figures count(Union union, Period period) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return repository.figures().of(view, union, period);
	}

	private FigureNode.Figure node(Figure figure) {
		String name = figure.name().apply(locale);
		List<String> cells = List.of(name, FigureTexts.orUnknown(figure.value(locale)), "", FigureTexts.made(figure), "");
		return new FigureNode.Figure(figure.code() == null ? name : figure.code(), figure.code(), figure.isKnown(), cells);
	}

	/**
	 * @param limit so many pieces at most
	 * @return what a figure is made of and what was left out
	 */
	Pieces pieces(String unionId, Period period, FigureNode.Figure asked, int limit) {
		Union union = view.unions().stream().filter(each -> each.getId().equals(unionId)).findFirst().orElse(null);
		if (union == null) {
			return new Pieces(List.of(), 0);
		}
		List<Part> parts = explained(union, period, asked).map(Figure::parts).orElse(List.of());
		List<FigureNode.Piece> shown = new ArrayList<>();
		for (Part part : parts.subList(0, Math.min(limit, parts.size()))) {
			shown.add(piece(part, asked.key() + '/' + shown.size()));
		}
		return new Pieces(shown, parts.size() - shown.size());
	}

	/** What no plug-in can count, since it has no code, is made of period totals alone. */
	private Optional<Figure> explained(Union union, Period period, FigureNode.Figure asked) {
		return asked.code() != null ? repository.figures().explained(view, union, period, asked.code())
				: Figures.of(union, period, Explain.YES, List.of(), (all, within) -> Stream.empty()).all().stream()
						.filter(figure -> figure.code() == null && figure.name().apply(locale).equals(asked.key())).findFirst();
	}

	private FigureNode.Piece piece(Part part, String place) {
		List<FigureNode.Source> sources = new ArrayList<>();
		for (Source source : part.record().getSources()) {
			String citation = Citation.of(source, locale);
			if (!citation.isBlank()) {
				String id = source.getDocument() == null || source.getDocument().eIsProxy() ? null : source.getDocument().getId();
				sources.add(new FigureNode.Source(place + '/' + sources.size(), id, citation));
			}
		}
		String cited = String.join("; ", sources.stream().map(FigureNode.Source::label).toList());
		List<String> cells = List.of(part.label(locale), part.value(locale), FigureTexts.orUnknown(part.time(locale)), part.reason(locale),
				FigureTexts.orUnknown(cited));
		return new FigureNode.Piece(place, part.record().getId(), Icons.nameFor(part.record().eClass()), part.verdict() == Verdict.COUNTED, cells, sources);
	}

	/**
	 * What a figure is made of.
	 *
	 * @param shown the first of them
	 * @param left how many there are besides
	 */
	record Pieces(List<FigureNode.Piece> shown, int left) {
	}
}
