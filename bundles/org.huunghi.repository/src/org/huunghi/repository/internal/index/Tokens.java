package org.huunghi.repository.internal.index;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.huunghi.text.fold.SearchTokens;

/** The folded tokens of several texts as Lucene takes them, with a gap between two texts that no phrase spans. */
final class Tokens extends TokenStream {
	/** Longer ones are cut, in texts and queries alike: Lucene refuses terms of more than 32 KB. */
	private static final int LONGEST = 100;
	private static final int GAP = 100;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final List<String> texts;
	private Iterator<String> nextText;
	private Iterator<String> nextToken;

	Tokens(List<String> texts) {
		this.texts = texts;
		reset();
	}

	@Override
	public void reset() {
		nextText = texts.iterator();
		nextToken = List.<String>of().iterator();
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		int step = 1;
		while (!nextToken.hasNext()) {
			if (!nextText.hasNext()) {
				return false;
			}
			nextToken = SearchTokens.of(nextText.next()).iterator();
			step = GAP;
		}
		term.setEmpty().append(cut(nextToken.next()));
		increment.setPositionIncrement(step);
		return true;
	}

	static String cut(String token) {
		return token.length() <= LONGEST ? token : token.substring(0, token.offsetByCodePoints(0, token.codePointCount(0, LONGEST)));
	}
}
