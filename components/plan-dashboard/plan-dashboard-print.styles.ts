import { css } from 'lit';

/** On paper. */
export const dashboardPrintStyles = css`
  @media print {
    .base {
      max-width: none;
      zoom: 1;
    }
    .tools,
    .goals,
    details {
      display: none;
    }
    .chip {
      padding-right: 0.5rem;
    }
    .base .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-gap: 1rem;
    }
    .base .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .later {
      min-height: 0;
      break-inside: avoid;
    }
    .rule,
    .summary,
    li {
      break-inside: avoid;
    }
    .rule,
    .minor {
      break-after: avoid;
    }
    .figures {
      display: block;
      margin-top: 0.5rem;
      font-size: var(--_note);
    }
    .figures li {
      margin-left: 1.5em;
      list-style: decimal;
    }
  }
`;
