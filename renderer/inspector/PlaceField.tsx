import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { type PlaceOffer, placeOffers } from '../../shared/places/placeOffers'
import { useI18n } from '../i18n/i18n'
import { Field } from '../ui/Field'
import './place-field.css'

interface Props {
  label: string
  hint: string
  /** The article's language: names are offered in it. */
  language: string
  value: string
  onChange: (place: string) => void
}

/**
 * A place, with the places it may mean below it: found in any of the four languages, without marks, and by names it bore
 * before. Arrow keys go through them, Enter takes one, Escape closes the list; any other text stays as it is typed.
 */
export function PlaceField({ label, hint, language, value, onChange }: Props) {
  const { countryName } = useI18n()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(0)
  const offers = isOpen ? placeOffers(value, language) : []
  const at = Math.min(chosen, offers.length - 1)
  const list = useRef<HTMLDivElement>(null)
  const count = offers.length
  useEffect(() => {
    // At the foot of the window the list would hang below it.
    if (count > 0) list.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  const take = (offer: PlaceOffer | undefined) => {
    if (offer) onChange(offer.name)
    setOpen(false)
  }
  const type = (place: string) => {
    onChange(place)
    setChosen(0)
    setOpen(true)
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && !isOpen) setOpen(true)
    else if (offers.length === 0) return
    else if (step !== 0) setChosen((at + step + offers.length) % offers.length)
    else if (event.key === 'Enter') take(offers[at])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Field label={label} hint={hint || undefined}>
      {(wiring) => (
        <div className="ui-input-wrap place-field">
          <input
            {...wiring}
            type="text"
            role="combobox"
            className="ui-input"
            lang={language}
            value={value}
            maxLength={2000}
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={offers.length > 0}
            aria-controls={offers.length > 0 ? listId : undefined}
            aria-activedescendant={offers.length > 0 ? `${listId}-${at}` : undefined}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKey}
            onBlur={() => setOpen(false)}
          />
          {offers.length > 0 && (
            <div className="place-list" ref={list} role="listbox" id={listId} aria-label={label}>
              {offers.map(({ name, place, years }, index) => (
                <div
                  key={`${name}/${place.names.en}/${place.region}`}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="place-offer"
                  onPointerMove={() => setChosen(index)}
                  onMouseDown={(event) => {
                    event.preventDefault()
                    take(offers[index])
                  }}
                >
                  <span lang={language}>{name}</span>
                  <small>
                    {[years, place.region, countryName(place.countryCode)].filter(Boolean).join(', ')}
                  </small>
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  )
}
